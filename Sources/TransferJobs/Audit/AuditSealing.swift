import JobQueue
import Postgres
import TransferStore

/// Seals what waits, a batch a transaction, and publishes the end.
struct AuditSealing {
    let settings: AuditSettings?
    let pool: Pool

    private static let batch = 5_000

    func run() throws -> Outcome {
        guard let settings else { return .complete(result: #"{"sealed": false, "reason": "no key"}"#) }
        return try pool.withSession { session in
            let log = AuditLog(session)
            let before = try log.lastAnchor()
            var isOver = false
            // Whoever adds faster than this seals does not keep the job for ever: the next one goes on.
            for _ in 0..<200 where !isOver {
                isOver = try session.transaction { try log.seal(with: settings.key, limit: Self.batch) } == nil
            }
            // Also when nothing was sealed: whoever sealed last may have died before telling it.
            guard let end = try log.lastAnchor() else { return .complete(result: #"{"sealed": 0}"#) }
            try settings.publish(end)
            return .complete(result: JSONB(#"{"sealed": \#(end.sequence - (before?.sequence ?? 0))}"#))
        }
    }
}
