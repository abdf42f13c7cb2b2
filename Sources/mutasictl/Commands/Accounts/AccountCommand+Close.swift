import ArgumentParser
import TransferStore

extension AccountCommand {
    /// `mutasictl account close`: ends an account; what was done by it stays done.
    struct Close: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "close", abstract: Phrase.accountClosePurpose.text)

        @Argument(help: ArgumentHelp(.accountLoginHelp, valueName: "login"))
        var login: String

        @Option(help: ArgumentHelp(.writtenReasonHelp, valueName: "text"))
        var reason: String

        @OptionGroup var trial: TrialOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            guard !reason.allSatisfy(\.isWhitespace) else { throw ValidationError(Phrase.accountReason.text) }
        }

        func run() throws {
            let account = try database.withSession { session in
                try trial.attempt(session) { try Accounts(session).close(login, reason: reason) }
            }
            try AccountReport.sheet(account).show(format.output)
            trial.conclude()
        }
    }
}
