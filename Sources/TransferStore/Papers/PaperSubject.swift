/// What a paper belongs to.
public struct PaperSubject: Hashable, Sendable {
    /// The kinds of things that have papers.
    public enum Kind: String, Sendable, CaseIterable {
        case proposal = "PROPOSAL"
        case package = "PACKAGE"
        case assignment = "ASSIGNMENT"
        case objection = "OBJECTION"
        case enrolment = "ENROLMENT"
    }

    /// What kind of thing it is.
    public let kind: Kind
    /// Its number.
    public let number: Int64

    /// A subject.
    public init(_ kind: Kind, _ number: Int64) {
        self.kind = kind
        self.number = number
    }

    /// A proposal.
    public static func proposal(_ id: ProposalID) -> PaperSubject { PaperSubject(.proposal, id.number) }

    /// A package.
    public static func package(_ id: PackageID) -> PaperSubject { PaperSubject(.package, id.number) }
}
