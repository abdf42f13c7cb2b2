import ArgumentParser
import TransferStore
import Transfers

extension FollowUpCommand {
    /// `mutasictl followup list`: the follow-ups that somebody has to see to.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.followUpListPurpose.text)

        @Flag(
            help: ArgumentHelp("Termasuk yang belum waktunya dan yang sudah selesai.", "Those to come and over, too.")
        )
        var all = false

        @Option(help: ArgumentHelp("Hanya dari usulan ini.", "Only of this proposal.", valueName: "proposal"))
        var proposal: Int64?

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            try database.withDomain { session in
                let followUps = FollowUps(session)
                let id = proposal.map { ProposalID($0) }
                let found = try followUps.list(id.map { .of($0) } ?? (all ? .all : .running))
                if let id, found.isEmpty {
                    _ = try Proposals(session).show(id)
                    throw UnknownRecord.followUpsOf(id)
                }
                try Listing(found, try found.map { try followUps.today(of: $0) }).show(format.output)
                if found.isEmpty { StandardStream.error.say(.noFollowUps) }
            }
        }
    }
}
