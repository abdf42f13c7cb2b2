import CLibPQ

/// One statement's way over the wire: what was known when it was sent, and what came back.
struct Exchange {
    let statement: String
    /// When to stop waiting; nil for never.
    let deadline: ContinuousClock.Instant?
    /// The server may commit before it answers: this is a COMMIT, or a statement outside of a transaction.
    var mayCommit: Bool

    /// The deadline passed and a cancellation was sent.
    var hasTimedOut = false
    var report: ServerReport?
    /// The server itself answered with an error, rather than libpq reporting a broken connection.
    var hasServerError = false

    /// What a statement can leave behind.
    enum Effect {
        /// Nothing that outlives the session, as PREPARE or BEGIN.
        case none
        /// Rows, committed with the transaction or at once.
        case rows
        /// The end of a transaction.
        case commit
    }

    /// What became of a result that was handed over.
    enum Receipt {
        /// It is not needed any more.
        case done
        /// The receiver keeps it and will clear it.
        case kept
        /// The receiver keeps it and wants nothing more.
        case keptAsLast
        /// It starts a COPY; the receiver goes on with that.
        case copying
    }

    init(_ statement: String, effect: Effect, isInTransaction: Bool, deadline: Duration?) {
        self.statement = statement
        self.deadline = deadline.map { .now + $0 }
        mayCommit = effect == .commit || (effect == .rows && !isInTransaction)
    }

    /// Takes the report of a failed result; the first that names a condition is the reason, later ones are its echo.
    mutating func fail(_ result: OpaquePointer) {
        let new = ServerReport(result)
        if new.sqlState != nil { hasServerError = true }
        if report == nil || (report?.sqlState == nil && new.sqlState != nil) { report = new }
    }

    /// The error that the exchange ends with.
    ///
    /// - Parameters:
    ///   - report: what failed.
    ///   - isLost: the connection is gone.
    ///   - shutdown: what a notice announced before.
    ///   - wasCancelled: a cancellation had been asked for from outside.
    /// - Returns: the error with what can be said of the outcome.
    func error(report: ServerReport, isLost: Bool, shutdown: SQLState?, wasCancelled: Bool) -> PostgresError {
        let state = report.sqlState ?? (isLost ? shutdown : nil)
        var error = PostgresError(isLost ? .connection : .server, report.message, sqlState: state)
        if state == .queryCanceled, !isLost {
            error.code = hasTimedOut || !wasCancelled ? .timedOut : .cancelled
        }
        error.statement = statement
        error.constraint = report.constraint
        error.table = report.table
        error.column = report.column
        error.position = report.position
        error.isConnectionLost = isLost
        error.isPlanStale = report.isPlanStale
        // A commit is held against interruption on the server: an error that it answers means "not committed".
        error.isOutcomeUnknown = isLost && !hasServerError && mayCommit
        error.isSafeToRetry =
            !error.isOutcomeUnknown && (isLost || report.isPlanStale || Self.mayPass(state, code: error.code))
        return error
    }

    private static func mayPass(_ state: SQLState?, code: PostgresError.Code) -> Bool {
        guard let state else { return false }
        let passing: Set<SQLState> = [
            .serializationFailure, .deadlockDetected, .lockNotAvailable, .adminShutdown, .crashShutdown,
            .cannotConnectNow, .readOnlyTransaction, .idleInTransactionTimeout,
        ]
        return passing.contains(state) || state.conditionClass == "53" || code == .timedOut
    }
}
