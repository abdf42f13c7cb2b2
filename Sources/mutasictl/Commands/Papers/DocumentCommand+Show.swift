import ArgumentParser
import TransferStore

extension DocumentCommand {
    /// `mutasictl document show`: one paper and its signature.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "show", abstract: Phrase.documentShowPurpose.text)

        @Argument(help: ArgumentHelp(.documentNumberHelp, valueName: "document"))
        var document: Int64

        @OptionGroup var reader: ReaderOptions
        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let sheet = try database.withDomain { session in
                let paper = try Papers(session).show(PaperID(document), at: asOf.end)
                try reader.reading(session)?.require(paper.id)
                let signature = paper.signature == nil ? nil : try Signatures(session).newest(of: paper.id)
                // What was found of a signature later was not known then.
                let isSame = signature?.state == paper.signature
                return PaperReport.sheet(paper, isSame ? signature : nil)
            }
            try asOf.show(format.output) { try sheet.show($0) }
        }
    }
}
