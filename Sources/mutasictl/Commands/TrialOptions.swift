import ArgumentParser
import Postgres

/// Whether a command only tries what it would change.
struct TrialOptions: ParsableArguments {
    @Flag(help: ArgumentHelp(.dryRunHelp))
    var dryRun = false

    /// Runs a closure in a transaction, which is undone at its end when it is only a trial.
    ///
    /// - Throws: what the closure throws, `PostgresError`.
    func attempt<Value>(_ session: Session, _ body: () throws -> Value) throws -> Value {
        try session.transaction(isTried: dryRun, body)
    }

    /// Says after a trial that nothing was changed.
    func conclude() {
        if dryRun { StandardStream.error.say(.nothingWritten) }
    }
}
