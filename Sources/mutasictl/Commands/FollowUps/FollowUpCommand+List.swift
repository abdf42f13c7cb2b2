import ArgumentParser
import Postgres
import TransferStore
import Transfers

extension FollowUpCommand {
    /// `mutasictl followup list`: the follow-ups that somebody has to see to.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: Phrase.followUpListPurpose.text)

        @Flag(
            help: ArgumentHelp(.followUpListAllHelp)
        )
        var all = false

        @Option(help: ArgumentHelp(.followUpListProposalHelp, valueName: "proposal"))
        var proposal: Int64?

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var page: PageOptions<Int64>
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let (listing, next) = try database.withDomain { session in
                let followUps = FollowUps(session)
                let (shown, next) = page.part(try found(followUps, session)) { $0.id.number }
                let days = try shown.map { try asOf.day ?? followUps.today(of: $0) }
                return (Listing(shown, days), next)
            }
            try listing.show(format.output)
            if listing.rows.isEmpty { StandardStream.error.say(.noFollowUps) }
            page.say(next)
        }

        private func found(_ followUps: FollowUps, _ session: Session) throws -> [StoredFollowUp] {
            let id = proposal.map { ProposalID($0) }
            if let id, try followUps.list(.of(id)).isEmpty {
                _ = try Proposals(session).show(id)
                throw UnknownRecord.followUpsOf(id)
            }
            if let day = asOf.day {
                let isRunning = !all && id == nil
                guard let id else { return try followUps.list(on: day, onlyRunning: isRunning, page.page) }
                return try followUps.list(on: day, onlyRunning: false).filter { $0.proposal == id }
            }
            if all, id == nil { return try followUps.list(.all, page.page) }
            return try page.rest(of: try followUps.list(id.map { .of($0) } ?? .running)) { $0.id.number }
        }
    }
}
