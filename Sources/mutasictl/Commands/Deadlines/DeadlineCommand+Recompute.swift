import ArgumentParser
import Postgres
import TransferJobs

extension DeadlineCommand {
    /// `mutasictl deadline recompute`: counts running deadlines anew, by the holidays as they are now.
    struct Recompute: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "recompute",
            abstract: Phrase.deadlineRecomputePurpose.text,
            discussion: Phrase.deadlineRecomputeManual.text
        )

        @Flag(help: ArgumentHelp(.dryRunHelp))
        var dryRun = false

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let changed = try database.withDomain { session in
                try session.transaction(isTried: dryRun) { try DeadlineDesk(session).recompute() }
            }
            try Listing(recomputed: changed).show(format.output)
            if changed.isEmpty { StandardStream.error.say(.nothingRecomputed) }
            if dryRun { StandardStream.error.say(.nothingWritten) }
        }
    }
}
