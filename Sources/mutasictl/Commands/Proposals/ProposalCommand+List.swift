import ArgumentParser
import TransferStore
import Transfers

extension ProposalCommand {
    /// `mutasictl proposal list`: the proposals on record.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: Phrase.proposalListPurpose.text)

        @Flag(help: ArgumentHelp(.proposalListAllHelp))
        var all = false

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var page: PageOptions<Int64>
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        private typealias States = [ProposalID: PastState<ProposalState>]

        func run() throws {
            let (found, past) = try database.withDomain { session -> ([StoredProposal], States?) in
                guard let day = asOf.day else { return (try current(Proposals(session)), nil) }
                let past = try Proposals(session).states(on: day)
                let then = try Proposals(session).list(.all).filter { entry in
                    past[entry.id].map { all || !$0.state.isFinal } ?? false
                }
                return (try page.rest(of: then) { $0.id.number }, past)
            }
            let (shown, next) = page.part(found) { $0.id.number }
            var listing = Listing([
                .init(title: .proposal, name: "proposal", alignment: .right),
                .init(title: .proposalStateTitle, name: "state"),
                .init(title: .nip, name: "nip"),
                .init(title: .name, name: "name", isFlexible: true),
                .init(title: .targetPost, name: "target_post", isFlexible: true),
                .init(title: .targetUnit, name: "target_unit", isFlexible: true),
                .init(title: .transferKind, name: "kind"),
                .init(title: .effectiveOn, name: "tmt"),
                .init(title: .nextDeadline, name: "next_deadline"),
                .init(title: .need, name: "need", alignment: .right),
                .init(title: .version, name: "version", alignment: .right),
            ])
            for entry in shown {
                let proposal = entry.proposal
                let state = past?[entry.id]?.state ?? proposal.state
                listing.add([
                    .number(Int(entry.id.number)), .word(state.rawValue, .proposalState(state)),
                    .text(entry.names.nip), .text(entry.names.employee), .text(entry.names.target.post),
                    .text(entry.names.target.unit), .text(proposal.kind.rawValue), .date(proposal.effectiveOn),
                    .date(entry.nextDeadline), .number(Int(entry.need.number)), .number(entry.version),
                ])
            }
            try listing.show(format.output)
            if shown.isEmpty { StandardStream.error.say(.noProposals) }
            page.say(next)
        }

        private func current(_ proposals: Proposals) throws -> [StoredProposal] {
            if all { return try proposals.list(.all, page.page) }
            return try page.rest(of: try proposals.list()) { $0.id.number }
        }
    }
}
