import Postgres
import TransferStore

/// Whether what is done is sealed: what waits for the sealer can still be altered without a trace.
struct AuditHealth {
    var waiting: Int
    /// How long the oldest has waited; nil when nothing waits.
    var age: Interval?

    init(waiting: Int, age: Interval?) {
        self.waiting = waiting
        self.age = age
    }

    init(_ session: Session) throws {
        (waiting, age) = try AuditLog(session).backlog()
    }

    /// The schedule seals once a minute.
    private static let longWait: Int64 = 60 * 60 * 1_000_000

    var finding: Finding {
        guard let age, age.lengthInMicroseconds > Self.longWait else {
            return .fine("audit_seals", .auditSealed(waiting))
        }
        return .warning("audit_seals", .auditUnsealed(waiting, age), .giveKey)
    }
}
