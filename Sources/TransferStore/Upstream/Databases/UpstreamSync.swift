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

    /// What came of it.
    public struct Result: Sendable {
        /// What the import did.
        public let report: ImportReport
        /// What comparing the watched tables found; what was lost is told, and read as any event.
        public let reconciliations: [Reconciliation]
    }

    /// Prepares a run.
    ///
    /// - Parameters:
    ///   - mapping: What is brought.
    ///   - outbox: From where.
    ///   - session: With our database, outside of a transaction.
    ///   - isDryRun: Whether all is done here, reported and rolled back, and nothing is told there.
    public init(_ mapping: UpstreamMapping, from outbox: UpstreamOutbox, to session: Session, isDryRun: Bool = false) {
        self.mapping = mapping
        self.outbox = outbox
        self.session = session
        self.isDryRun = isDryRun
    }

    /// Does the work.
    ///
    /// - Parameters:
    ///   - today: The day against which "in the future" is judged.
    ///   - progress: Called now and then while rows are read.
    /// - Returns: What was done.
    /// - Throws: `PostgresError`, of either database; `ImportRefusal`.
    public func run(today: CivilDate, progress: @escaping (ImportProgress) -> Void = { _ in }) throws -> Result {
        let report = try TemporaryFolder.lend { folder in
            try outbox.export(mapping.files.map { ($0, nil) }, to: folder)
            return try ImportRun(
                directory: folder,
                session: session,
                isDryRun: isDryRun,
                today: today,
                progress: progress
            ).run()
        }
        // After the rows: who is told of has come.
        let inbox = UpstreamInbox(outbox.session)
        let reconciliations = isDryRun ? [] : try inbox.names().map { try inbox.reconcile($0) }
        return Result(report: report, reconciliations: reconciliations)
    }
}
