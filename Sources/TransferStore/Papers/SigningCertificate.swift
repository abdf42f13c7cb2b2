internal import Postgres
public import Transfers

/// By which certificate a signature was made, and how long it can be proved.
public struct SigningCertificate: Sendable, Hashable {
    /// Whom it names.
    public let name: String
    /// SHA-256 of it, in hexadecimal digits.
    public let fingerprint: String
    /// The PAdES level, `B` to `LTA`; nil for a signature beside the file.
    public let level: String?
    /// When an authority has stamped the signature, in real time.
    public let stampedAt: Instant?

    /// A certificate.
    public init(name: String, fingerprint: String, level: String? = nil, stampedAt: Instant? = nil) {
        self.name = name
        self.fingerprint = fingerprint
        self.level = level
        self.stampedAt = stampedAt
    }

    /// Reads it from four columns of a row; nil where nobody has looked.
    init?(_ row: Row, at place: Int) throws {
        guard let name = try row.decode(at: place, as: String?.self),
            let fingerprint = try row.decode(at: place + 1, as: String?.self)
        else { return nil }
        self.init(
            name: name,
            fingerprint: fingerprint,
            level: try row.decode(at: place + 2),
            stampedAt: try row.decode(at: place + 3)
        )
    }
}
