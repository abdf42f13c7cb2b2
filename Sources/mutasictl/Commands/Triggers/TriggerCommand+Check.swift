import ArgumentParser
import Postgres
import TransferStore
import Upstream

extension TriggerCommand {
    /// `mutasictl trigger check`: whether what is installed is what would be installed.
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: Phrase.triggerCheckPurpose.text,
            discussion: Phrase.triggerCheckManual.text
        )

        @OptionGroup var options: WatchOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let checked = try database.withSession { session in
                let inbox = UpstreamInbox(session)
                let watches = options.isEmpty ? try inbox.watches().map(\.watch) : try options.watches()
                return try watches.map { TriggerReport(watch: $0, drifts: try inbox.drifts(of: $0)) }
            }
            try TriggerReport.listing(checked).show(format.output)
            if checked.isEmpty { StandardStream.error.say(.nothingWatched) }
            guard checked.allSatisfy(\.drifts.isEmpty) else {
                StandardStream.error.say(.triggersDrifted(checked.count { !$0.drifts.isEmpty }))
                throw ExitCode(ExitStatus.warning.rawValue)
            }
        }
    }
}
