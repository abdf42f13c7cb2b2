public import Transfers

/// An objection as it is on record.
public struct StoredObjection: Sendable {
    /// Names for people to read.
    public struct Names: Sendable {
        /// The employee the decision is about, with titles.
        public let person: String
        /// The employee's NIP, for the operator's eyes.
        public let nip: String
        /// Who filed it.
        public let filer: String
        /// Who reviews it.
        public internal(set) var reviewer: String?
        /// Who mediates.
        public internal(set) var mediator: String?
        /// Who decided on it.
        public internal(set) var decider: String?
    }

    /// Its key.
    public let id: ObjectionID
    /// What it is and how far it has come.
    public internal(set) var objection: Objection
    /// The proposal whose decree it is about; nil for what this channel does not decide.
    public let proposal: ProposalID?
    /// The number of its last event.
    public internal(set) var version: Int
    /// Names for people to read.
    public internal(set) var names: Names
    /// Until when it could be filed, with every version of it.
    public let filing: DeadlineHistory
    /// Until when it is answered, with every version of it.
    public let answer: DeadlineHistory

    /// The number on its receipt.
    public var number: String { objection.filing.number }
}
