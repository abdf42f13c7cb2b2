internal import Postgres

extension Announcements {
    /// Waits until nobody else writes the public folder; nobody else does from then on until the transaction ends.
    ///
    /// - Throws: `PostgresError`.
    public func lockFiles() throws {
        try session.query(AnnouncementSQL.lockFiles)
    }

    /// Keeps the checksums of files that are being published, so that an older version is told from a forged one.
    ///
    /// - Parameter files: The checksums by the files' names.
    /// - Throws: `PostgresError`.
    public func keep(_ files: [String: Checksum]) throws {
        let sorted = files.sorted { $0.key < $1.key }
        try session.execute(AnnouncementSQL.keep(sorted.map(\.key), sorted.map(\.value.text)))
    }

    /// The checksums of every version of every file that was published, by the files' names.
    ///
    /// - Throws: `PostgresError`.
    public func files() throws -> [String: Set<String>] {
        var files: [String: Set<String>] = [:]
        for row in try session.query(AnnouncementSQL.files) {
            let (name, checksum) = try row.decode(String.self, String.self)
            files[name, default: []].insert(checksum)
        }
        return files
    }
}
