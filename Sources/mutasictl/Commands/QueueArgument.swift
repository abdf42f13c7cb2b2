import ArgumentParser
import JobQueue
import Postgres

/// The queue that a setting is for.
struct QueueArgument: ParsableArguments {
    @Argument(help: ArgumentHelp(.queueArgumentQueueHelp, valueName: "queue"))
    var queue: String

    @Flag(help: ArgumentHelp(.queueArgumentNewHelp, valueName: "new"))
    var new = false

    /// Refuses a name that is not known and not said to be new, which is most likely mistyped.
    func check(_ session: Session) throws {
        if !new { try Validation.queue(queue, session) }
    }
}
