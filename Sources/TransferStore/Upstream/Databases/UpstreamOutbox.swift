public import Postgres
internal import Upstream

/// An upstream database: what it tells, and the rows that our data come from.
///
/// Nothing of its own is changed.
public struct UpstreamOutbox {
    /// The session there.
    public let session: Session

    /// What stands out in a database after a place.
    public struct Outlook: Hashable, Sendable {
        /// There is more, which may have to wait for older transactions to end.
        public let isBehind: Bool
        /// The database was restored, and counts its transactions anew.
        public let isRestored: Bool
        /// Statements that were not told of, of tables that were not compared since.
        public let faults: Int
    }

    /// The outbox through a session with its database.
    ///
    /// - Throws: `PostgresError`.
    public init(_ session: Session) throws(PostgresError) {
        self.session = session
        try session.script(OutboxSQL.settings)
    }

    /// Whether a database is ready to be read.
    ///
    /// - Throws: `PostgresError`.
    public static func isInstalled(in session: Session) throws(PostgresError) -> Bool {
        try session.query(OutboxSQL.isInstalled)[0].decode(at: 0)
    }

    /// What was told after a place.
    ///
    /// - Parameters:
    ///   - place: Where the last one was.
    ///   - limit: Of how many entities about.
    /// - Returns: The events in their order, none behind which another may still commit.
    /// - Throws: `PostgresError`.
    public func pull(after place: UpstreamPlace, limit: Int = 5_000) throws(PostgresError) -> [UpstreamEvent] {
        var events: [UpstreamEvent] = []
        for row in try session.query(OutboxSQL.pull(place, limit)) { events.append(try UpstreamEvent(row)) }
        return events
    }

    /// How things stand after a place.
    ///
    /// - Throws: `PostgresError`.
    public func outlook(after place: UpstreamPlace) throws(PostgresError) -> Outlook {
        let (isBehind, isRestored, faults) = try session.query(OutboxSQL.outlook(place))[0].decode(
            Bool.self,
            Bool.self,
            Int.self
        )
        return Outlook(isBehind: isBehind, isRestored: isRestored, faults: faults)
    }

    /// Says that all up to a place is committed with us.
    ///
    /// - Throws: `PostgresError`.
    public func acknowledge(_ place: UpstreamPlace, as reader: String) throws(PostgresError) {
        try session.execute(OutboxSQL.acknowledge(reader, place))
    }

    /// Removes what was acknowledged more than a month ago.
    ///
    /// - Throws: `PostgresError`.
    public func forget() throws(PostgresError) {
        try session.execute(OutboxSQL.forget)
    }

    /// Writes files of an import from its tables, in one snapshot.
    ///
    /// - Parameters:
    ///   - files: Each with the keys of the entities that are meant; nil for all.
    ///   - directory: Where they are written.
    /// - Returns: The people of whom there are rows; nil where no file is about people themselves.
    /// - Throws: `PostgresError`; `FileFault` when a file cannot be written.
    func export(_ files: [(file: MappedFile, keys: [String]?)], to directory: String) throws -> PeopleThere? {
        try session.transaction(.repeatableRead) {
            try session.script("set transaction read only")
            var people: PeopleThere?
            for (file, keys) in files {
                let target = try FileTarget(path: directory + "/" + file.name)
                try session.copyOut(file.export(of: keys)) { try target.write($0) }
                guard let query = file.people(of: keys) else { continue }
                // The mapping is the administrator's own, and its login changes nothing.
                let present = try session.query(SQL(unchecked: query)).compactMap {
                    try $0.decode(at: 0, as: String?.self)
                }
                people = PeopleThere(present: present, asked: keys)
            }
            return people
        }
    }
}
