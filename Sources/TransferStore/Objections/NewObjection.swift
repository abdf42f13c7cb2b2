public import Transfers

/// An objection as somebody hands it in; its number is given by the database.
public struct NewObjection: Sendable {
    /// What it is about.
    public enum Subject: Sendable {
        /// The decree on a proposal.
        case decree(ProposalID)
        /// A dismissal by its number, which another body decides on (PP 79/2021): it is answered by telling where to turn.
        case dismissal(number: String, of: PersonID)
    }

    /// What it is about.
    public var subject: Subject
    /// Who files it.
    public var filedBy: PersonID
    /// When; nil for now.
    public var filedAt: Instant?
    /// The way it came.
    public var channel: ObjectionFiling.Channel
    /// What it says.
    public var grounds: String
    /// What shows that the decision was received, beside the receipts on record.
    public var receipts: [Receipt]

    /// An objection as it comes in.
    public init(
        against subject: Subject,
        by filedBy: PersonID,
        at filedAt: Instant? = nil,
        _ channel: ObjectionFiling.Channel,
        grounds: String,
        receipts: [Receipt] = []
    ) {
        self.subject = subject
        self.filedBy = filedBy
        self.filedAt = filedAt
        self.channel = channel
        self.grounds = grounds
        self.receipts = receipts
    }
}
