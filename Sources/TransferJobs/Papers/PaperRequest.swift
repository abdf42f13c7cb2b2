public import TransferStore
public import Transfers

/// Which paper is wanted, and what only an office can give it.
public struct PaperRequest: Sendable {
    /// The proposal it is about, or one of the package it is about.
    public var proposal: ProposalID
    /// The event by which it is due; the last one when nil.
    public var event: Int?
    /// Which paper it is.
    public var name: DocumentName
    /// The number and the date that it gets; a decree without them is a draft.
    public var letter: Letter?
    /// Who is going to sign a decree that is not signed yet.
    public var signer: PersonID?

    /// A request.
    public init(
        _ name: DocumentName,
        of proposal: ProposalID,
        event: Int? = nil,
        letter: Letter? = nil,
        signer: PersonID? = nil
    ) {
        self.name = name
        self.proposal = proposal
        self.event = event
        self.letter = letter
        self.signer = signer
    }
}
