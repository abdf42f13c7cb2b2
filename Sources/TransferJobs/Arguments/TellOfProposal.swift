/// Arguments of `proposal.tell`: tells an employee what happened to the proposal that concerns them.
public struct TellOfProposal: JobArguments {
    /// The kind `proposal.tell`.
    public static let kind = "proposal.tell"

    /// The proposal's number.
    public var proposal: Int64
    /// The number of the event within the proposal.
    public var event: Int

    /// Asks for a notice.
    public init(proposal: Int64, event: Int) {
        self.proposal = proposal
        self.event = event
    }
}
