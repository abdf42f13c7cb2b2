import ArgumentParser
import Postgres
import TransferStore
import Transfers

extension ObjectionCommand {
    /// `mutasictl objection show`: one objection on a page, with its days counted.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "show", abstract: Phrase.objectionShowPurpose.text)

        @Argument(help: ArgumentHelp(.objectionNumberHelp, valueName: "objection"))
        var objection: String

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let page = try database.withDomain { session in
                try session.transaction(.repeatableRead) {
                    try ObjectionPage(try Objections(session).show(objection, at: asOf.end), at: asOf.end, session)
                }
            }
            try asOf.show(format.output) { try page.show($0) }
        }
    }
}
