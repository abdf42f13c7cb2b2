import ArgumentParser
import TransferStore

extension AccountCommand {
    /// `mutasictl account show`: one login.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "show", abstract: Phrase.accountShowPurpose.text)

        @Argument(help: ArgumentHelp(.accountLoginHelp, valueName: "login"))
        var login: String

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let account = try database.withSession { try Accounts($0).show(login) }
            try AccountReport.sheet(account).show(format.output)
        }
    }
}
