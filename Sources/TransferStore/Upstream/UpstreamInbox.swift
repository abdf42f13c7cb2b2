public import Postgres
public import Upstream

/// What upstream systems tell of their changes, and the triggers by which they do.
public struct UpstreamInbox {
    private let session: Session

    /// The inbox through a session, in its transaction where one is open.
    public init(_ session: Session) {
        self.session = session
    }

    /// Makes jobs of events, in one transaction with the reader's place.
    ///
    /// - Parameter limit: Of how many entities about.
    /// - Returns: What became of them; nothing when another node is at it.
    /// - Throws: `PostgresError`.
    public func promote(limit: Int = 5_000) throws(PostgresError) -> Promotion {
        let (promoted, enqueued, parked, isHeld) = try session.query(InboxSQL.promote(limit))[0].decode(
            Int.self,
            Int.self,
            Int.self,
            Bool.self
        )
        return Promotion(promoted: promoted, enqueued: enqueued, parked: parked, isHeld: isHeld)
    }

    /// Says whether a reader wants to be woken; one that does looks once more after this is committed.
    ///
    /// - Throws: `PostgresError`.
    public func sleep(_ isAsleep: Bool = true) throws(PostgresError) {
        try session.execute(InboxSQL.sleep(isAsleep))
    }

    /// How things stand.
    ///
    /// - Throws: `PostgresError`.
    public func reading() throws(PostgresError) -> InboxReading {
        let (waiting, age, faults, unnamed, misnamed) = try session.query(InboxSQL.health)[0].decode(
            Int.self,
            Interval?.self,
            Int.self,
            Int.self,
            Int.self
        )
        return InboxReading(waiting: waiting, age: age, faults: faults, unnamed: unnamed, misnamed: misnamed)
    }

    /// Statements whose changes were not told, table by table, since each was compared.
    ///
    /// - Throws: `PostgresError`.
    public func untold() throws -> [UntoldChanges] {
        try session.query(InboxSQL.untold).map { try UntoldChanges($0) }
    }

    /// The database roles of the operators who are told when upstream systems are not heard.
    ///
    /// - Throws: `PostgresError`.
    public func operators() throws -> [String] {
        try session.query(InboxSQL.operators).map { try $0.decode(at: 0, as: String.self) }
    }

    /// What is watched in this database.
    ///
    /// - Throws: `PostgresError`; code `decoding` for what a newer program has installed.
    public func watches() throws -> [RegisteredWatch] {
        try session.query(WatchSQL.all).map { try RegisteredWatch($0) }
    }

    /// The names of what is watched, which a program of another version knows as well.
    ///
    /// - Throws: `PostgresError`.
    public func names() throws(PostgresError) -> [String] {
        var names: [String] = []
        for row in try session.query(WatchSQL.all) { names.append(try row.decode(at: 0)) }
        return names
    }

    /// How what is installed for a watch differs from what its script would install.
    ///
    /// - Parameter watch: Registered or not.
    /// - Returns: All differences; none when it is as it should be.
    /// - Throws: `PostgresError`.
    public func drifts(of watch: Watch) throws -> [TriggerDrift] {
        let registered = try watches().first { $0.watch.name == watch.name }
        return try WatchInspection(session: session, watch: watch).drifts(installed: registered?.definition)
    }

    /// Compares a table with what was told of it, and tells of what is missing, and once more of what was told.
    ///
    /// - Parameter watch: The watch's name.
    /// - Returns: What it has found.
    /// - Throws: `PostgresError`; `P0002` when nothing is watched under the name.
    public func reconcile(_ watch: String) throws(PostgresError) -> Reconciliation {
        let (compared, lost, repeated, isFirst) = try session.query(InboxSQL.reconcile(watch))[0].decode(
            Int.self,
            Int.self,
            Int.self,
            Bool.self
        )
        return Reconciliation(watch: watch, compared: compared, lost: lost, repeated: repeated, isFirst: isFirst)
    }

    /// Removes events that were promoted more than a month ago.
    ///
    /// - Returns: How many.
    /// - Throws: `PostgresError`.
    public func trim() throws(PostgresError) -> Int {
        try session.query(InboxSQL.trim)[0].decode(at: 0)
    }

    /// Events that nobody can act on, the oldest first.
    ///
    /// - Throws: `PostgresError`.
    public func parked(limit: Int) throws(PostgresError) -> [ParkedEvent] {
        var events: [ParkedEvent] = []
        for row in try session.query(InboxSQL.parked(limit)) { events.append(try ParkedEvent(row)) }
        return events
    }

    /// Says that somebody has looked at the events whose keys are none.
    ///
    /// - Returns: How many there were.
    /// - Throws: `PostgresError`.
    public func settleParked() throws(PostgresError) -> Int {
        try session.query(InboxSQL.settleParked)[0].decode(at: 0)
    }
}
