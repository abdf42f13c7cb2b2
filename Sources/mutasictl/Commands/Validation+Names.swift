import JobQueue
import Postgres

extension Validation {
    /// Refuses a queue that nobody has heard of, naming those that there are.
    static func queue(_ name: String, _ session: Session) throws {
        let names = try session.queueNames()
        guard names.contains(name) else { throw Refusal(.notFound, .unknownQueue(name, known: names)) }
    }

    /// Refuses a kind that nobody has heard of, naming those that there are.
    static func kind(_ name: String, _ session: Session) throws {
        let names = try session.kindNames()
        guard names.contains(name) else { throw Refusal(.notFound, .unknownKind(name, known: names)) }
    }
}
