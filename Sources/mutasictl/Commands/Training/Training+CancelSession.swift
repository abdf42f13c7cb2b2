import ArgumentParser
import TransferJobs
import TransferStore
import Transfers

extension Training {
    /// `mutasictl training cancel-session`: a session is not held; whoever was in it is seated elsewhere, or waits.
    struct CancelSession: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "cancel-session",
            abstract: Phrase.trainingCancelSessionPurpose.text
        )

        @Argument(help: ArgumentHelp(.trainingCancelSessionSessionHelp))
        var session: Int64

        @Option(help: ArgumentHelp(.writtenReasonHelp, valueName: "text"))
        var reason: String

        @OptionGroup var options: RecordOptions

        func run() throws {
            let moved = try options.record { database, person in
                try ProposalDesk(database).cancelSession(session, by: person, reason: reason)
            }
            try Listing(moved).show(options.format.output)
        }
    }
}
