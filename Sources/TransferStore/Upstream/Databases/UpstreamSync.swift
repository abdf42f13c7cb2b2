public import Postgres
public import Transfers
public import Upstream

/// Brings all that a mapping names from an upstream database into ours, by the import's own way, and has the database tell of
/// what it has not told.
///
/// The first run is the first load; a later one compares everything, and changes what differs.
public struct UpstreamSync {
    private let mapping: UpstreamMapping
    private let outbox: UpstreamOutbox
    private let session: Session
    private let isDryRun: Bool
    private let withdrawsAll: Bool

    /// What came of it.
    public struct Result: Sendable {
        /// What the import did.
        public let report: ImportReport
        /// What comparing the watched tables found; what was lost is told, and read as any event.
        public let reconciliations: [Reconciliation]
        /// What became of people whose rows are gone; nil in a dry run, and where no file is about people themselves.
        public let withdrawal: Withdrawal?
    }

    /// Prepares a run.
    ///
    /// - Parameters:
    ///   - mapping: What is brought.
    ///   - outbox: From where.
    ///   - session: With our database, outside of a transaction.
    ///   - isDryRun: Whether all is done here, reported and rolled back, and nothing is told there.
    ///   - withdrawsAll: Whether people whose rows are gone are withdrawn however many they are.
    public init(
        _ mapping: UpstreamMapping,
        from outbox: UpstreamOutbox,
        to session: Session,
        isDryRun: Bool = false,
        withdrawsAll: Bool = false
    ) {
        self.mapping = mapping
        self.outbox = outbox
        self.session = session
        self.isDryRun = isDryRun
        self.withdrawsAll = withdrawsAll
    }

    /// Does the work.
    ///
    /// - Parameters:
    ///   - today: The day against which "in the future" is judged.
    ///   - progress: Called now and then while rows are read.
    /// - Returns: What was done.
    /// - Throws: `PostgresError`, of either database; `ImportRefusal`.
    public func run(today: CivilDate, progress: @escaping (ImportProgress) -> Void = { _ in }) throws -> Result {
        let databases = UpstreamDatabases(session)
        // Whoever is taken while this goes on has been seen after it.
        let start = try session.query(UpstreamSQL.time)[0].decode(at: 0, as: Timestamp.self)
        let (report, people) = try TemporaryFolder.lend { folder in
            let people = try outbox.export(mapping.files.map { ($0, nil) }, to: folder)
            if let people, !isDryRun { try databases.revive(people, of: mapping.name) }
            let report = try ImportRun(
                directory: folder,
                session: session,
                isDryRun: isDryRun,
                source: mapping.name,
                today: today,
                progress: progress
            ).run()
            return (report, people)
        }
        guard !isDryRun else { return Result(report: report, reconciliations: [], withdrawal: nil) }
        let withdrawal = try people.map {
            try databases.settle($0, of: mapping.name, since: start, isBounded: !withdrawsAll)
        }
        // After the rows: who is told of has come.
        let inbox = UpstreamInbox(outbox.session)
        let reconciliations = try inbox.names().map { try inbox.reconcile($0) }
        try databases.noteComparison(mapping.name)
        return Result(report: report, reconciliations: reconciliations, withdrawal: withdrawal)
    }
}
