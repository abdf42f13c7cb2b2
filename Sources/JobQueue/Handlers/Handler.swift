public import Postgres

/// What is done for a job of one kind.
public struct Handler: Sendable {
    enum Body: Sendable {
        case transactional(Isolation, @Sendable (JobContext, Session) throws -> Outcome)
        case plain(@Sendable (JobContext) throws -> Outcome)
        case quick(@Sendable (JobContext) throws -> Outcome)
        case chunk(limit: Int, @Sendable ([JobContext]) throws -> [Outcome])
    }

    let body: Body
    let backoff: Backoff
    let timeout: Duration?

    /// A handler whose effects are in the database: it runs inside the transaction that completes its job.
    ///
    /// The fence comes first, then the handler, then the completion and the commit: the effects happen exactly once.
    /// A connection fault or a serialisation failure costs no attempt.
    ///
    /// - Parameters:
    ///   - isolation: what the transaction sees of others.
    ///   - backoff: how long failed attempts wait.
    ///   - timeout: how long an attempt may take, unless the job says otherwise; nil for ever. Then it is told to stop, its
    ///     statement is cancelled, and it counts as failed.
    ///   - body: does the work on the session given, which has a transaction open; it neither commits nor keeps it.
    /// - Returns: the handler.
    public static func transactional(
        _ isolation: Isolation = .readCommitted,
        backoff: Backoff = Backoff(),
        timeout: Duration? = .seconds(3600),
        _ body: @escaping @Sendable (JobContext, Session) throws -> Outcome
    ) -> Handler {
        Handler(body: .transactional(isolation, body), backoff: backoff, timeout: timeout)
    }

    /// A handler with effects outside of the database: they happen at least once, each repeat under the same job id.
    ///
    /// - Parameters:
    ///   - backoff: how long failed attempts wait.
    ///   - timeout: how long an attempt may take, unless the job says otherwise; nil for ever. Then it is told to stop, its
    ///     statement is cancelled, and it counts as failed.
    ///   - body: does the work; it may block, since it has a lane to itself meanwhile.
    /// - Returns: the handler.
    public static func plain(
        backoff: Backoff = Backoff(),
        timeout: Duration? = .seconds(3600),
        _ body: @escaping @Sendable (JobContext) throws -> Outcome
    ) -> Handler {
        Handler(body: .plain(body), backoff: backoff, timeout: timeout)
    }

    /// A handler that is over in microseconds and never blocks: many jobs are run in one go on a lane, and none is stopped.
    ///
    /// - Parameters:
    ///   - backoff: how long failed attempts wait.
    ///   - body: does the work.
    /// - Returns: the handler.
    public static func quick(
        backoff: Backoff = Backoff(),
        _ body: @escaping @Sendable (JobContext) throws -> Outcome
    ) -> Handler {
        Handler(body: .quick(body), backoff: backoff, timeout: nil)
    }

    /// A handler that takes many jobs of its kind in one call, as for a receiver that prefers them together.
    ///
    /// - Parameters:
    ///   - limit: the most jobs in a call, at least one; a call takes those that are there, and waits for no more.
    ///   - backoff: how long failed attempts wait.
    ///   - timeout: how long a call may take; a job may have a time of its own. Then its context says that it is to stop.
    ///   - body: does the work, with an outcome for each job in their order; an error, or a wrong number of outcomes, fails
    ///     all of them.
    /// - Returns: the handler.
    public static func chunk(
        limit: Int,
        backoff: Backoff = Backoff(),
        timeout: Duration? = .seconds(3600),
        _ body: @escaping @Sendable ([JobContext]) throws -> [Outcome]
    ) -> Handler {
        Handler(body: .chunk(limit: max(1, limit), body), backoff: backoff, timeout: timeout)
    }

    var isQuick: Bool {
        if case .quick = body { true } else { false }
    }
}
