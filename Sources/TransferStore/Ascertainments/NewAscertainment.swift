public import Transfers

/// What one letter says of gates without data, for the employees it names.
public struct NewAscertainment: Sendable {
    /// The gates.
    public var gates: [GateCode]
    /// Whether their rules are met.
    public var isMet: Bool
    /// The post it is said of; nil for every post.
    public var post: PostCode?
    /// Who wrote the letter.
    public var issuer: DocumentIssuer
    /// The letter.
    public var letter: Letter
    /// The last day it holds; nil when it has no end.
    public var validUntil: CivilDate?
    /// The employees whom it names.
    public var employees: Set<PersonID>

    /// What a letter says.
    public init(
        gates: [GateCode],
        isMet: Bool = true,
        post: PostCode? = nil,
        issuer: DocumentIssuer,
        letter: Letter,
        validUntil: CivilDate? = nil,
        employees: Set<PersonID>
    ) {
        self.gates = gates
        self.isMet = isMet
        self.post = post
        self.issuer = issuer
        self.letter = letter
        self.validUntil = validUntil
        self.employees = employees
    }
}
