import ArgumentParser
import JobQueue
import Postgres

/// The kind that a setting is for.
struct KindArgument: ParsableArguments {
    @Argument(help: ArgumentHelp(.kindArgumentKindHelp, valueName: "kind"))
    var kind: String

    @Flag(help: ArgumentHelp(.kindArgumentNewHelp))
    var new = false

    /// Refuses a name that is not known and not said to be new, which is most likely mistyped.
    func check(_ session: Session) throws {
        if !new { try Validation.kind(kind, session) }
    }
}
