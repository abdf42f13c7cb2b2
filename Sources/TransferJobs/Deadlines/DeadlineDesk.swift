import JobQueue
public import Postgres
public import TransferStore
import Transfers

/// Where deadlines are given to `deadline.watch`, in the transaction that sets them.
public struct DeadlineDesk {
    let session: Session

    /// A desk at a session with an open transaction.
    public init(_ session: Session) {
        self.session = session
    }

    /// Has every running deadline of a proposal or an assignment watched; one that is watched already stays so.
    ///
    /// - Throws: `PostgresError`.
    public func watch(_ owner: DeadlineOwner) throws {
        for deadline in try Deadlines(session).unwatched(of: owner) { try enqueue(deadline) }
    }

    /// Counts the running deadlines anew after the holidays changed (case 76), and has what was prolonged watched.
    ///
    /// - Returns: Those whose count changed, whether that holds or not.
    /// - Throws: `PostgresError`.
    public func recompute() throws -> [RecomputedDeadline] {
        let changed = try Deadlines(session).recompute()
        for owner in Set(changed.filter(\.holds).map(\.owner)) { try watch(owner) }
        return changed
    }

    private func enqueue(_ deadline: StoredDeadline) throws {
        let runAt = try CivilClock(session).realMoment(of: deadline.isOverAt)
        try session.enqueue(
            NewJob(
                WatchDeadline.kind,
                args: try WatchDeadline(deadline: deadline.id.number).json(),
                runAt: Timestamp(unixMicroseconds: runAt.microseconds),
                uniqueKey: "deadline:\(deadline.id)",
                uniqueScope: .queued,
                // Not the proposal's: a deadline that ends in a month would hold up one that ends tomorrow.
                orderingKey: "deadline:\(deadline.id)"
            )
        )
    }
}
