public import Postgres

/// Where the folder of announcements is served, as it is printed on papers and pages.
public struct PublicAddresses {
    let session: Session

    /// Addresses through a session.
    public init(_ session: Session) {
        self.session = session
    }

    /// The address that holds, without a slash at its end; nil before one was set.
    ///
    /// - Throws: `PostgresError`.
    public func current() throws -> String? {
        try session.query(PublicAddressSQL.current).first?.decode(at: 0)
    }

    /// Sets the address; those before it stay on record.
    ///
    /// - Throws: ``PublicAddressFault/malformed``, ``PublicAddressFault/reasonMissing``, `PostgresError`.
    public func set(_ address: String, reason: String) throws {
        var address = address
        while address.hasSuffix("/") { address.removeLast() }
        guard !reason.allSatisfy(\.isWhitespace) else { throw PublicAddressFault.reasonMissing }
        do throws(PostgresError) {
            try session.execute(PublicAddressSQL.add(address, reason))
        } catch {
            guard error.constraint == "public_address_address_check" else { throw error }
            throw PublicAddressFault.malformed
        }
    }

    /// What a QR code says of a page, or of the list of all where none is named: its address and a digest.
    ///
    /// - Parameters:
    ///   - digest: SHA-256 in hexadecimal digits.
    ///   - page: The page's name.
    /// - Returns: The text.
    /// - Throws: `PostgresError`.
    public func verification(of digest: String, on page: String = "index.html") throws -> String {
        Self.verification(of: digest, on: page, at: try current())
    }

    /// What a QR code says of a page that is served at an address; the digest alone where there is none.
    public static func verification(of digest: String, on page: String, at address: String?) -> String {
        (address.map { "\($0)/\(page)#" } ?? "") + "sha256:\(digest)"
    }
}
