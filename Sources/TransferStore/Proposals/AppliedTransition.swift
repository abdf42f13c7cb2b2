public import Transfers

/// A transition that was stored.
public struct AppliedTransition: Sendable {
    /// The proposal.
    public let id: ProposalID
    /// What happened.
    public let event: ProposalEvent.Name
    /// The decree that corrects or revokes, where it is about that.
    public var decree: Letter?
    /// Who did it.
    public let actor: ProposalActor
    /// What became of it, and what has to be done.
    public let transition: ProposalTransition
    /// The number of the event.
    public let version: Int
    /// What it meant for others of its package, whose chain broke.
    public var others: [AppliedTransition] = []
}
