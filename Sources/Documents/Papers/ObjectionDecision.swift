public import Transfers

/// The decision on an objection (keputusan atas keberatan), by which the PPK answers it.
public struct ObjectionDecision: OfficialDocument {
    /// Which paper it is.
    public static let name = DocumentName.objectionDecision

    /// The head of the region as the paper names the office.
    public var authority: String
    /// Its number; a draft has none.
    public var number: String?
    /// Its day.
    public var date: CivilDate
    /// The town in which it is given.
    public var town: String
    /// The objection as it is cited, with the decision that it is about.
    public var subject: String
    /// Who objected.
    public var employee: EmployeeLines
    /// What is weighed.
    public var considerations: [String]
    /// The law it rests on.
    public var references: [String]
    /// What is decided, and what follows of it.
    public var rulings: [String]
    /// Who signs it.
    public var signatory: Signatory
    /// Who else gets it.
    public var copies: [String]

    /// A decision.
    public init(
        authority: String,
        number: String? = nil,
        date: CivilDate,
        town: String,
        subject: String,
        employee: EmployeeLines,
        considerations: [String],
        references: [String],
        rulings: [String],
        signatory: Signatory,
        copies: [String]
    ) {
        self.authority = authority
        self.number = number
        self.date = date
        self.town = town
        self.subject = subject
        self.employee = employee
        self.considerations = considerations
        self.references = references
        self.rulings = rulings
        self.signatory = signatory
        self.copies = copies
    }

    /// The decision as HTML.
    public func page() throws(RenderingFault) -> Page {
        let shown = number ?? DecreeClauses.blank
        return try Page(
            DecreeForm(
                documentTitle: "Keputusan atas Keberatan Nomor \(shown)",
                instrument: ["Keputusan \(authority)"],
                number: shown,
                subject: subject,
                authority: authority,
                grounds: DecreeClauses.grounds(considerations, references, []),
                verb: "MEMUTUSKAN:",
                rulings: DecreeClauses.rulings(authority, about: subject, rulings, facts: employee.facts),
                placed: DecreeClauses.placed(town, date),
                signature: SignatureBlock(signatory),
                copies: copies,
                watermark: number == nil ? "RANCANGAN" : nil
            )
        )
    }
}
