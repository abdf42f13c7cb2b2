public import Postgres

/// Lets time pass for what waits in the queue.
///
/// All decisions about time are the database's, by its own clock, which cannot be set. So not the clock is moved but what
/// is measured by it: the times in the rows go back by as much as the clock is to go on. Jobs become due, backoffs end,
/// schedules fire, buckets of rate limits fill up, unless something else keeps them. What is not moved: nodes and claims
/// (no running node loses its lease), the history, and what a schedule or a handler works out anew from the true time.
public struct QueueClock {
    private let session: Session

    /// Takes a session that may update the tables of the schema `jobs`.
    public init(_ session: Session) {
        self.session = session
    }

    /// Lets time pass; in the session's transaction, if one is open.
    ///
    /// - Parameter duration: how much.
    /// - Throws: `PostgresError`.
    public func advance(by duration: Duration) throws {
        let step = Interval(duration)
        let change = {
            try session.execute(
                """
                update jobs.job
                set run_at = run_at - \(step), created_at = created_at - \(step), run_after = run_after - \(step)
                """
            )
            try session.execute(
                """
                update jobs.schedule
                set next_run_at = next_run_at - \(step), last_run_at = last_run_at - \(step)
                """
            )
            try session.execute("update jobs.bucket set filled_at = filled_at - \(step)")
            try session.execute("update jobs.chore set last_run_at = last_run_at - \(step)")
            // Nodes that sleep until the next job is due are to look again.
            try session.query("select pg_notify('jobs', queue) from (select distinct queue from jobs.job) q")
        }
        if session.isInTransaction { try change() } else { try session.transaction(.readCommitted, change) }
    }
}
