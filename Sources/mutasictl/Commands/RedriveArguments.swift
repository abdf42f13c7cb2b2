import ArgumentParser
import JobQueue
import Postgres

/// The arguments with which jobs are done again.
struct RedriveArguments: ParsableArguments {
    @Option(
        help: ArgumentHelp(.redriveArgumentsArgsHelp, valueName: "json")
    )
    var args: String?

    @Option(
        help: ArgumentHelp(.redriveArgumentsEditHelp, valueName: "json")
    )
    var edit: String?

    /// Whether jobs can be redriven whose own arguments are gone.
    var replaces: Bool { args != nil }

    func validate() throws {
        guard args == nil || edit == nil else { throw ValidationError(Phrase.argsOrEdit.text) }
    }

    /// Reads the texts, and the files where files are named.
    func change() throws(Refusal) -> ArgumentsForRedrive {
        if let args { return .replaced(try JSONArgument.object(args, option: "--args")) }
        if let edit { return .edited(try JSONArgument.object(edit, option: "--edit")) }
        return .kept
    }
}
