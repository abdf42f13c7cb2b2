import ArgumentParser
import TransferStore

extension ProposalCommand {
    /// `mutasictl proposal verify-log`: whether anybody has tampered with what happened.
    struct VerifyLog: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "verify-log",
            abstract: Phrase.verifyLogPurpose.text,
            discussion: Phrase.verifyLogManual.text
        )

        @Argument(
            help: ArgumentHelp(.proposalVerifyLogProposalHelp, valueName: "proposal")
        )
        var proposal: Int64?

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let (faults, count) = try database.withDomain { session in
                let proposals = Proposals(session)
                let id = try proposal.map { try proposals.show(ProposalID($0)).id }
                return (try proposals.verifyLog(of: id), try proposals.countEvents(of: id))
            }
            var listing = Listing([
                .init(title: .proposal, name: "proposal", alignment: .right),
                .init(title: .eventNumber, name: "event", alignment: .right),
                .init(title: .fault, name: "fault"),
            ])
            for fault in faults {
                listing.add([
                    .number(Int(fault.proposal.number)), .number(fault.number),
                    .word(fault.kind.rawValue, .logFault(fault.kind)),
                ])
            }
            if format.output != .table || !faults.isEmpty { try listing.show(format.output) }
            guard faults.isEmpty else { throw Refusal(.dataRefused, .logBroken(faults.count)) }
            StandardStream.error.say(.logSound(count))
        }
    }
}
