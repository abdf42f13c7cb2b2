import ArgumentParser
import Glibc
import TransferStore

extension PersonCommand {
    /// `mutasictl person export`: everything that is kept of a person, as they may ask to have it.
    struct Export: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export",
            abstract: Phrase.personExportPurpose.text,
            discussion: Phrase.personExportManual.text
        )

        @Argument(help: ArgumentHelp(.personNIPHelp, valueName: "nip"))
        var nip: String

        @Option(help: ArgumentHelp(.personFileHelp, valueName: "path"))
        var file: String?

        @Option(help: ArgumentHelp(.personReasonHelp, valueName: "text"), transform: Validation.words)
        var reason: String

        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let display = ProgressDisplay()
            let record = try database.withDomain { session in
                let person = try People(session).anybody(nip: nip)
                return try PersonalRecord(of: person, session, by: Actor.current, reason: reason) { table, part in
                    display.show(ProgressLine(label: table, fraction: part))
                }
            }
            display.clear()
            guard let file else { return try StandardStream.output.write(record.json) }
            // Whatever the folder allows others: this file is for one person.
            umask(0o077)
            try OutputFile.write(Array(record.json.utf8), to: file, replaces: false, isTried: false)
            StandardStream.error.say(.personExported(record.tables.count, file))
        }
    }
}
