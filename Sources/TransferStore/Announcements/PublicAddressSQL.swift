internal import Postgres

/// The statements on where announcements are served, and how what they announce was signed.
enum PublicAddressSQL {
    static let current: SQL = "select address from mutasi.public_address order by id desc limit 1"

    static func add(_ address: String, _ reason: String) -> SQL {
        "insert into mutasi.public_address (address, reason) values (\(address), \(reason))"
    }

    static let signings: SQL = """
        select announcement, manner, signer, signed_on, level, file_sha256 from mutasi.public_signing
        """
}
