import ArgumentParser
import TransferStore

extension AccountCommand {
    /// `mutasictl account list`: the logins of people.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: Phrase.accountListPurpose.text)

        @Flag(help: ArgumentHelp(.accountListAllHelp))
        var all = false

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let accounts = try database.withSession { try Accounts($0).list(closed: all) }
            try AccountReport.listing(accounts).show(format.output)
            if accounts.isEmpty { StandardStream.error.say(.noAccounts) }
        }
    }
}
