public import Transfers

/// The list of what an employee hands over with the post they leave, and who has confirmed it.
public struct StoredHandover: Sendable {
    /// One line on record.
    public struct Line: Sendable {
        /// Its number on the list.
        public let number: Int
        /// What it says.
        public let item: HandoverItem
        /// Why it is struck out; nil while it holds.
        public let strikeReason: String?
    }

    /// Who has confirmed, with titles, and when.
    public struct Confirmation: Sendable {
        /// On which side.
        public let side: HandoverSide
        /// Who.
        public let person: PersonID
        /// Their name with titles.
        public let name: String
        /// When.
        public let at: Instant
    }

    /// The proposal.
    public let proposal: ProposalID
    /// The lines, in their order.
    public let lines: [Line]
    /// The confirmations.
    public let confirmations: [Confirmation]

    /// The lines that hold.
    public var standing: [Line] { lines.filter { $0.strikeReason == nil } }

    /// Who has confirmed on a side.
    public func confirmation(_ side: HandoverSide) -> Confirmation? { confirmations.first { $0.side == side } }

    /// Whether both sides have.
    public var isComplete: Bool { confirmations.count == HandoverSide.allCases.count }
}
