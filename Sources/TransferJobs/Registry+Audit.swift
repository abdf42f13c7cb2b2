import JobQueue
import Postgres
import TransferStore

// The audit, which records what jobs change as theirs and is sealed by a job, and the end of what was kept long enough.
extension HandlerRegistry {
    mutating func registerRetention() throws(RegistryError) {
        try register(
            RetainData.kind,
            Self.recorded { _, session in try DataRetention(session: session).run() }
        )
    }

    mutating func registerAudit(_ settings: AuditSettings?, connection: ConnectionOptions) throws(RegistryError) {
        let sealing = AuditSealing(settings: settings, pool: Pool(connection, limit: 1))
        // Not in the transaction of the job: an anchor is published when its seals are committed, and not before.
        try register(SealAudit.kind, .plain { _ in try sealing.run() })
    }

    /// A handler in the transaction of its job, whose changes are in the audit as the job's.
    static func recorded(
        _ isolation: Isolation = .readCommitted,
        _ body: @escaping @Sendable (JobContext, Session) throws -> Outcome
    ) -> Handler {
        .transactional(isolation) { job, session in
            try AuditLog(session).attribute(to: "mutasid", as: "job:\(job.id)")
            return try body(job, session)
        }
    }
}
