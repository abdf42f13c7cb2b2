import ArgumentParser
import TransferJobs
import TransferStore
import Transfers

/// What the commands share by which a need ends.
struct NeedEndOptions: ParsableArguments {
    @Flag(
        help: ArgumentHelp(.needEndOptionsWithProposalsHelp)
    )
    var withProposals = false

    /// Ends a need.
    func end(_ need: NeedID, _ event: NeedEvent, with options: NeedMoveOptions) throws {
        var cancelled: [ProposalID] = []
        try options.run { session, person in
            let end = try NeedDesk(session).apply(
                event,
                to: need,
                by: person,
                as: options.acting.role,
                expecting: options.ifVersion,
                cancelsProposals: withProposals
            )
            cancelled = end.cancelled
            return end.need
        }
        if !cancelled.isEmpty { StandardStream.error.say(.proposalsCancelled(cancelled.map(\.number))) }
    }
}
