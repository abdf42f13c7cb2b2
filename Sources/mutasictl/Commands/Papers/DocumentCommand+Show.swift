import ArgumentParser
import TransferStore

extension DocumentCommand {
    /// `mutasictl document show`: one paper and its signature.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.documentShowPurpose.text)

        @Argument(help: ArgumentHelp(.documentNumberHelp, valueName: "document"))
        var document: Int64

        @OptionGroup var reader: ReaderOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let sheet = try database.withDomain { session in
                let paper = try Papers(session).show(PaperID(document))
                try reader.reading(session)?.require(paper.id)
                let signature = paper.signature == nil ? nil : try Signatures(session).newest(of: paper.id)
                return PaperReport.sheet(paper, signature)
            }
            try sheet.show(format.output)
        }
    }
}
