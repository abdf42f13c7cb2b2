/// What became of a proposal when something happened.
public struct ProposalTransition: Hashable, Sendable {
    /// The state before.
    public let before: ProposalState
    /// The proposal after.
    public let proposal: Proposal
    /// What has to be done; the first is always the audit event, and there is one.
    public let effects: [ProposalEffect]

    /// The state after.
    public var after: ProposalState { proposal.state }
}
