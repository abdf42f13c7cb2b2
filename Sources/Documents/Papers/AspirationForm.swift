public import Transfers

/// What the employee wants (formulir aspirasi), as it was answered in the dialogue.
public struct AspirationForm: OfficialDocument {
    /// Which paper it is.
    public static let name = DocumentName.aspirationForm

    /// The office that keeps it.
    public var letterhead: Letterhead
    /// The proposal's number.
    public var proposal: String
    /// The employee.
    public var employee: EmployeeLines
    /// The post and the unit that were talked about.
    public var target: (post: String, unit: String)
    /// The answer in words.
    public var answer: String
    /// The day of the answer.
    public var answeredOn: CivilDate?
    /// The wishes on record, label by label.
    public var wishes: [Fact]
    /// What the employee said in their own words.
    public var statements: [String]
    /// Where it is signed.
    public var town: String

    /// A form.
    public init(
        letterhead: Letterhead,
        proposal: String,
        employee: EmployeeLines,
        target: (post: String, unit: String),
        answer: String,
        answeredOn: CivilDate? = nil,
        wishes: [Fact],
        statements: [String],
        town: String
    ) {
        self.letterhead = letterhead
        self.proposal = proposal
        self.employee = employee
        self.target = target
        self.answer = answer
        self.answeredOn = answeredOn
        self.wishes = wishes
        self.statements = statements
        self.town = town
    }

    /// The form as HTML.
    public func page() throws(RenderingFault) -> Page {
        let talk = [
            Fact("Jabatan Tujuan", target.post), Fact("Unit Tujuan", target.unit), Fact("Jawaban", answer),
            Fact("Dijawab", answeredOn?.text(in: .indonesian)),
        ]
        var sections = [Section("Pegawai", facts: employee.facts), Section("Jawaban atas usulan", facts: talk)]
        if !wishes.isEmpty { sections.append(Section("Aspirasi yang tercatat", facts: wishes)) }
        if !statements.isEmpty { sections.append(Section("Pernyataan pegawai", paragraphs: statements)) }
        let signatory = Signatory(office: "Pegawai", name: employee.name, nip: employee.nip, manner: .byHand)
        return try Page(
            SheetForm(
                "Formulir Aspirasi Pegawai",
                on: letterhead,
                subtitle: "Usulan Nomor \(proposal)",
                sections: sections,
                signatures: [SignatureBlock(signatory, signedAt: "\(town), ................................")],
                remark:
                    "Aspirasi tidak memengaruhi penilaian kinerja; aspirasi yang tidak dapat dipenuhi dijawab tertulis."
            )
        )
    }
}
