import ArgumentParser
import Postgres
import TransferStore

extension NeedCommand {
    /// `mutasictl need show`: one need with all that was stated of it, and what happened to it.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "show", abstract: Phrase.needShowPurpose.text)

        @Argument(help: ArgumentHelp(.needNumberHelp, valueName: "need"))
        var need: Int64

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let page = try database.withDomain { session in
                try session.transaction(.repeatableRead) { try NeedPage(NeedID(need), at: asOf.end, session) }
            }
            try asOf.show(format.output, untold: page.untold) { try page.show($0) }
        }
    }
}
