internal import Postgres
public import Transfers

/// How what was announced is signed, as the public reads it.
public struct PublishedSigning: Sendable, Hashable {
    /// How a signature is given.
    public enum Manner: String, Sendable, CaseIterable {
        /// On paper.
        case byHand = "MANUAL"
        /// Electronically, in the file.
        case inFile = "PADES"
        /// Electronically, in a file beside it.
        case besideFile = "CMS"
    }

    /// How it was given.
    public let manner: Manner
    /// Who signed, with titles; nil where that is not on record.
    public let signer: String?
    /// The day; nil where it is not on record.
    public let signedOn: CivilDate?
    /// The PAdES level of a signature in the file.
    public let level: String?
    /// SHA-256 of the file that was signed electronically, in hexadecimal digits.
    public let fileDigest: String?

    init(manner: Manner, signer: String?, signedOn: CivilDate?, level: String?, fileDigest: String?) {
        self.manner = manner
        self.signer = signer
        self.signedOn = signedOn
        self.level = level
        self.fileDigest = fileDigest
    }
}

extension Announcements {
    /// How what was announced is signed, by the announcements' numbers.
    ///
    /// - Throws: `PostgresError`.
    public func signings() throws -> [String: PublishedSigning] {
        var signings: [String: PublishedSigning] = [:]
        for row in try session.query(PublicAddressSQL.signings) {
            let signer = try row.decode(at: 2, as: String?.self)
            signings[try row.decode(at: 0)] = PublishedSigning(
                manner: try StoredJSON.word(PublishedSigning.Manner.self, try row.decode(at: 1)),
                signer: signer?.isEmpty == true ? nil : signer,
                signedOn: try row.decode(at: 3),
                level: try row.decode(at: 4),
                fileDigest: try row.decode(at: 5)
            )
        }
        return signings
    }
}
