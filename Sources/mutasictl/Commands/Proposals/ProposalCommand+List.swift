import ArgumentParser
import TransferStore
import Transfers

extension ProposalCommand {
    /// `mutasictl proposal list`: the proposals on record.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.proposalListPurpose.text)

        @Flag(help: ArgumentHelp("Termasuk yang sudah selesai.", "Those that are over, too."))
        var all = false

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let (proposals, past) = try database.withDomain { session in
                let past = try asOf.day.map { try Proposals(session).states(on: $0) }
                return (try Proposals(session).list(all || past != nil ? .all : .active), past)
            }
            let shown = proposals.filter { entry in
                guard let past else { return true }
                return past[entry.id].map { all || !$0.state.isFinal } ?? false
            }
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
        }
    }
}
