import ArgumentParser
import Glibc
import Postgres
import TransferStore
import Transfers

extension AuditCommand {
    /// `mutasictl audit export`: the evidence for an audit of the merit system, a file a kind.
    struct Export: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export",
            abstract: Phrase.auditExportPurpose.text,
            discussion: Phrase.auditExportManual.text
        )

        @Argument(help: ArgumentHelp(.auditExportFolderHelp, valueName: "folder"), completion: .directory)
        var folder: String

        @Option(help: ArgumentHelp(.auditExportFromHelp, valueName: "date"), transform: Validation.date)
        var from: CivilDate

        @Option(help: ArgumentHelp(.auditExportUntilHelp, valueName: "date"), transform: Validation.date)
        var until: CivilDate

        @Option(help: ArgumentHelp(.auditExportReasonHelp, valueName: "text"), transform: Validation.words)
        var reason: String

        @Flag(help: ArgumentHelp(.auditExportNamesHelp))
        var names = false

        @Flag(help: ArgumentHelp(.seedForceHelp))
        var force = false

        @OptionGroup var trial: TrialOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            guard MeritPeriod(from: from, through: until) != nil else {
                throw ValidationError(Phrase.calendarOrder.text)
            }
        }

        func run() throws {
            guard let period = MeritPeriod(from: from, through: until) else { return }
            // Whatever the folder allows others: reasons may speak of people.
            umask(0o077)
            let files = try database.withDomain { session in
                // One state of the data, and nothing on record that was not written.
                try session.transaction(.repeatableRead) { () throws -> [MeritFile] in
                    let files = try MeritFile.all(of: period, named: names, MeritEvidence(session))
                    try write(files)
                    if !trial.dryRun {
                        try MeritEvidence(session).record(period, named: names, by: Actor.current, reason: reason)
                    }
                    return files
                }
            }
            var listing = Listing([
                .init(title: .file, name: "file"), .init(title: .rowCount, name: "rows", alignment: .right),
            ])
            for file in files { listing.add([.text(file.name), .number(file.rows)]) }
            try listing.show(format.output)
            if trial.dryRun { StandardStream.error.say(.nothingWritten) }
        }

        private func write(_ files: [MeritFile]) throws {
            let output = try OutputFolder(folder, replacesFiles: force, isTried: trial.dryRun)
            try output.refuseFiles(files.map(\.name) + [MeritFile.manifest])
            guard !trial.dryRun else { return }
            for file in files { try output.file(file.name).write(file.bytes) }
            let manifest = files.map { "\(Checksum(of: $0.bytes).text)  \($0.name)\n" }.joined()
            try output.file(MeritFile.manifest).write(Array(manifest.utf8))
        }
    }
}
