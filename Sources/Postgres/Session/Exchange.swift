import CLibPQ

/// One statement's way over the wire: what was known when it was sent, and what came back.
struct Exchange {
    let statement: String
    /// When to stop waiting; nil for never.
    let deadline: ContinuousClock.Instant?
    /// No transaction was open, so the statement commits by itself.
    let isAutocommit: Bool
    /// The statement ends a transaction.
    let isCommit: Bool

    /// The deadline passed and a cancellation was sent.
    var hasTimedOut = false
    var report: ServerReport?
    /// The server itself answered with an error, rather than libpq reporting a broken connection.
    var hasServerError = false

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
        if state == .queryCanceled {
            error.code = hasTimedOut || !wasCancelled ? .timedOut : .cancelled
        }
        error.statement = statement
        error.constraint = report.constraint
        error.table = report.table
        error.column = report.column
        error.position = report.position
        error.isConnectionLost = isLost
        // A commit is held against interruption on the server: an error that it answers means "not committed".
        error.isOutcomeUnknown = isLost && !hasServerError && (isAutocommit || isCommit)
        error.isSafeToRetry = !error.isOutcomeUnknown && Self.mayPass(state, isLost: isLost, code: error.code)
        return error
    }

    private static func mayPass(_ state: SQLState?, isLost: Bool, code: PostgresError.Code) -> Bool {
        guard let state else { return isLost }
        let passing: Set<SQLState> = [
            .serializationFailure, .deadlockDetected, .lockNotAvailable, .adminShutdown, .crashShutdown,
            .cannotConnectNow, .readOnlyTransaction, .idleInTransactionTimeout,
        ]
        return isLost || passing.contains(state) || state.conditionClass == "53" || code == .timedOut
    }
}
