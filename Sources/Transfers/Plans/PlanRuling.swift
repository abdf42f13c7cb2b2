/// What somebody who plans has settled of one pair beforehand.
public struct PlanRuling: Hashable, Sendable {
    /// What.
    public enum Kind: String, Sendable, CaseIterable {
        /// The pair has to be in the plan.
        case fix = "FIX"
        /// It must not be.
        case forbid = "FORBID"
        /// It may be, although a gate asks for a waiver that is still to be granted.
        case add = "ADD"
    }

    /// What was settled.
    public let kind: Kind
    /// Who it is about.
    public let person: PersonID
    /// The need's number.
    public let need: Int64

    /// A ruling.
    public init(_ kind: Kind, _ person: PersonID, for need: Int64) {
        self.kind = kind
        self.person = person
        self.need = need
    }
}
