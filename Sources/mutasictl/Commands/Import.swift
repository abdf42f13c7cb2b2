import ArgumentParser
import TransferStore
import Transfers

/// `mutasictl import`: reads a folder of CSV files into the database.
struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: Phrase.importPurpose.text,
        discussion: Phrase.importManual.text
    )

    @Argument(
        help: ArgumentHelp(.importFolderHelp, valueName: "folder"),
        completion: .directory
    )
    var folder: String

    @Flag(
        help: ArgumentHelp(.importDryRunHelp)
    )
    var dryRun = false

    @Flag(
        help: ArgumentHelp(.importExcelDatesHelp)
    )
    var excelDates = false

    @Option(
        help: ArgumentHelp(.importIssuesHelp, valueName: "n")
    )
    var issues: Int?

    @OptionGroup var format: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        let bounds = 0...FileReport.issueLimit
        guard issues.map(bounds.contains) ?? true else {
            throw ValidationError(Phrase.outOfBounds("--issues", bounds).text)
        }
    }

    func run() throws {
        let report = try database.withDomain { session in
            let display = ProgressDisplay()
            defer { display.clear() }
            return try ImportRun(
                directory: folder,
                session: session,
                isDryRun: dryRun,
                today: try CivilClock(session).today(),
                dates: excelDates ? .excel : .written,
                progress: { display.show(ProgressLine($0)) }
            ).run()
        }
        try ImportSummary(report: report, issueLimit: issues).show(format.output)
        guard report.isClean else { throw Refusal(.partlyDone, .importPartly(report)) }
        StandardStream.error.say(.importDone(report))
    }
}

extension ProgressLine {
    fileprivate init(_ progress: ImportProgress) {
        let fraction = progress.bytesTotal > 0 ? Double(progress.bytesDone) / Double(progress.bytesTotal) : nil
        self.init(label: progress.file, fraction: fraction, detail: Phrase.rows(progress.rows).text)
    }
}
