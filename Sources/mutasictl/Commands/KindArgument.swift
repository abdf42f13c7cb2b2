import ArgumentParser
import JobQueue
import Postgres

/// The kind that a setting is for.
struct KindArgument: ParsableArguments {
    @Argument(help: ArgumentHelp("Jenis pekerjaan.", "The kind of jobs.", valueName: "kind"))
    var kind: String

    @Flag(help: ArgumentHelp("Belum ada mutasid yang mengenal jenis ini.", "No daemon knows the kind yet."))
    var new = false

    /// Refuses a name that is not known and not said to be new, which is most likely mistyped.
    func check(_ session: Session) throws {
        if !new { try Validation.kind(kind, session) }
    }
}
