import ArgumentParser
import TransferStore

extension Training {
    /// `mutasictl training export`: the results that are still to be taken over, as a file `diklat.csv`.
    struct Export: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export",
            abstract: Phrase.trainingExportPurpose.text,
            discussion: Phrase.trainingExportManual.text
        )

        @Argument(help: ArgumentHelp(.exportFileHelp, valueName: "file"), completion: .file())
        var file: String

        @Flag(help: ArgumentHelp(.replaceFileHelp))
        var replace = false

        @Flag(help: ArgumentHelp(.dryRunHelp))
        var dryRun = false

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let results = try database.withDomain { session in
                try Enrolments(session).unsynced(limit: Validation.limits.upperBound)
            }
            try OutputFile.write(
                Array(TrainingExport(results: results).csv.utf8),
                to: file,
                replaces: replace,
                isTried: dryRun
            )
            var sheet = Sheet()
            sheet.add(.file, "file", .text(file))
            sheet.add(.rowCount, "rows", .number(results.count))
            try sheet.show(format.output)
            if dryRun { StandardStream.error.say(.nothingWritten) }
        }
    }
}
