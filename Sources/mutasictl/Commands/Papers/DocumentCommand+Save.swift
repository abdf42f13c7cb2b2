import ArgumentParser
import TransferStore

extension DocumentCommand {
    /// `mutasictl document save`: the PDF, or what was signed, as a file.
    struct Save: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "save", abstract: Phrase.documentSavePurpose.text)

        @Argument(help: ArgumentHelp(.documentNumberHelp, valueName: "document"))
        var document: Int64

        @Argument(help: ArgumentHelp(.documentSaveFileHelp, valueName: "file"))
        var file: String

        @Flag(
            help: ArgumentHelp(.documentSaveSignedHelp)
        )
        var signed = false

        @Flag(help: ArgumentHelp(.documentSaveReplaceHelp))
        var replace = false

        @OptionGroup var reader: ReaderOptions
        @OptionGroup var trial: TrialOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let bytes = try database.withDomain { session in
                let id = try Papers(session).show(PaperID(document)).id
                try reader.reading(session)?.require(id)
                guard signed else { return try Papers(session).content(of: id) }
                let signatures = Signatures(session)
                guard let bytes = try signatures.signed(try signatures.newest(of: id)) else {
                    throw Refusal(.dataRefused, .notSignedYet)
                }
                return bytes
            }
            try OutputFile.write(bytes, to: file, replaces: replace, isTried: trial.dryRun)
            var sheet = Sheet()
            sheet.add(.file, "file", .text(file))
            sheet.add(.fileSize, "bytes", .number(bytes.count))
            try sheet.show(format.output)
            trial.conclude()
        }
    }
}
