public import Postgres
public import Transfers
public import Upstream

/// The upstream databases as our own knows them: how far each was read, and what was taken from it.
public struct UpstreamDatabases {
    let session: Session

    /// Those of a database, through a session without a transaction.
    public init(_ session: Session) {
        self.session = session
    }

    /// The place from which a daemon is to read.
    ///
    /// - Parameters:
    ///   - upstream: The upstream database's name.
    ///   - reader: The daemon, by a word that no other has.
    ///   - lease: How long others leave it alone; renewed by claiming again.
    /// - Returns: nil while another daemon reads it.
    /// - Throws: `PostgresError`.
    public func claim(_ upstream: String, as reader: String, for lease: Interval) throws(PostgresError)
        -> UpstreamPlace?
    {
        guard let row = try session.query(UpstreamSQL.claim(upstream, reader, lease)).first else { return nil }
        let (transaction, event) = try row.decode(String.self, Int64.self)
        return UpstreamPlace(transaction: transaction, event: event)
    }

    /// Takes events, together with the rows of those whom they are about, in one transaction with the place.
    ///
    /// The rows go through the import as files do: what is wrong with one is kept as the import's issue, and the event is taken
    /// all the same.
    ///
    /// - Parameters:
    ///   - events: In their order, not empty.
    ///   - place: The one behind which they were read.
    ///   - mapping: Says which rows belong to them.
    ///   - outbox: Where the rows are.
    ///   - today: The day against which "in the future" is judged.
    /// - Returns: What the import did, nil where no row belongs to the events; or nothing at all when another daemon has taken
    ///   them meanwhile.
    /// - Throws: `PostgresError`, of either database; `ImportRefusal`.
    public func take(
        _ events: [UpstreamEvent],
        after place: UpstreamPlace,
        _ mapping: UpstreamMapping,
        _ outbox: UpstreamOutbox,
        today: CivilDate
    ) throws -> UpstreamTaking? {
        guard let last = events.last else { return nil }
        let wanted = Self.wanted(by: events, mapping)
        return try TemporaryFolder.lend { folder in
            // Nothing is held here while the other database is asked.
            let people = try outbox.export(wanted, to: folder)
            do {
                return try session.transaction {
                    let isMoved = try session.query(UpstreamSQL.move(mapping.name, from: place, to: last.place))[0]
                        .decode(at: 0, as: Bool.self)
                    guard isMoved else { throw Superseded() }
                    if let people { try revive(people, of: mapping.name) }
                    let report =
                        wanted.isEmpty
                        ? nil
                        : try ImportRun(
                            directory: folder,
                            session: session,
                            source: mapping.name,
                            isPart: true,
                            today: today
                        ).run()
                    let withdrawal = try people.map { try settle($0, of: mapping.name) }
                    try session.execute(UpstreamSQL.take(mapping.name, events))
                    return UpstreamTaking(
                        place: last.place,
                        events: events.count,
                        report: report,
                        withdrawal: withdrawal
                    )
                }
            } catch is Superseded {
                return nil
            }
        }
    }

    /// Another daemon was quicker.
    private struct Superseded: Error {}

    /// Starts reading from the beginning, where the database was restored and counts its transactions anew.
    ///
    /// - Throws: `PostgresError`.
    public func rewind(_ upstream: String, from place: UpstreamPlace) throws(PostgresError) {
        try session.execute(UpstreamSQL.move(upstream, from: place, to: .start))
    }

    /// Notes that everything has been compared.
    ///
    /// - Throws: `PostgresError`.
    public func noteComparison(_ upstream: String) throws(PostgresError) {
        try session.execute(UpstreamSQL.noteComparison(upstream))
    }

    /// Notes how things stand.
    ///
    /// - Parameters:
    ///   - upstream: The upstream database's name.
    ///   - failure: An SQLSTATE or a word of ours; nil when it was reached.
    ///   - isHeld: A transaction there keeps what is told from being read.
    ///   - faults: Statements there that were not told of; nil when that is not known.
    /// - Throws: `PostgresError`.
    public func note(
        _ upstream: String,
        failure: String? = nil,
        isHeld: Bool = false,
        faults: Int? = nil
    ) throws(PostgresError) {
        try session.execute(UpstreamSQL.note(upstream, failure: failure, isHeld: isHeld, faults: faults))
    }

    /// All that were ever read, by name.
    ///
    /// - Throws: `PostgresError`.
    public func all() throws(PostgresError) -> [UpstreamReading] {
        var readings: [UpstreamReading] = []
        for row in try session.query(UpstreamSQL.all) { readings.append(try UpstreamReading(row)) }
        return readings
    }

    /// The files that events are about, each with the keys; an emptied table has none, and is found by comparing.
    private static func wanted(by events: [UpstreamEvent], _ mapping: UpstreamMapping) -> [(
        file: MappedFile, keys: [String]?
    )] {
        var keys: [String: Set<String>] = [:]
        for event in events {
            for file in mapping.files(of: event.topic) { keys[file.name, default: []].formUnion(event.keys) }
        }
        return mapping.files.compactMap { file in
            keys[file.name].flatMap { $0.isEmpty ? nil : (file, $0.sorted()) }
        }
    }
}
