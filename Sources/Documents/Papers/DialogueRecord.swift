public import Transfers

/// The notes of a dialogue between superior and employee (catatan dialog).
public struct DialogueRecord: OfficialDocument {
    /// Which paper it is.
    public static let name = DocumentName.dialogueNotes

    /// One session, as the version of its notes has it that holds.
    public struct Session: Hashable, Sendable {
        /// What was recorded, label by label.
        public var facts: [Fact]

        /// A session.
        public init(_ facts: [Fact]) {
            self.facts = facts
        }
    }

    /// The office that keeps them.
    public var letterhead: Letterhead
    /// The proposal's number.
    public var proposal: String
    /// The employee.
    public var employee: EmployeeLines
    /// Who led the dialogue.
    public var leader: String
    /// The sessions in their order.
    public var sessions: [Session]
    /// What the employee said in their own words.
    public var statements: [String]
    /// The answer in words; that there is none is said as such.
    public var answer: String
    /// The day on which the dialogue was closed.
    public var closedOn: CivilDate?
    /// When each side confirmed the notes, in words.
    public var confirmations: (leader: String, employee: String)

    /// Notes.
    public init(
        letterhead: Letterhead,
        proposal: String,
        employee: EmployeeLines,
        leader: String,
        sessions: [Session],
        statements: [String],
        answer: String,
        closedOn: CivilDate? = nil,
        confirmations: (leader: String, employee: String)
    ) {
        self.letterhead = letterhead
        self.proposal = proposal
        self.employee = employee
        self.leader = leader
        self.sessions = sessions
        self.statements = statements
        self.answer = answer
        self.closedOn = closedOn
        self.confirmations = confirmations
    }

    /// The notes as HTML.
    public func page() throws(RenderingFault) -> Page {
        let parties = Section(
            "Para pihak",
            facts: employee.facts + [Fact("Pemimpin Dialog", leader)]
        )
        let talks = sessions.enumerated().map { Section("Sesi \($0 + 1)", facts: $1.facts) }
        let words = statements.isEmpty ? [] : [Section("Pernyataan pegawai", paragraphs: statements)]
        let end = Section(
            "Hasil dialog",
            facts: [
                Fact("Jawaban Pegawai", answer), Fact("Ditutup", closedOn?.text(in: .indonesian)),
                Fact("Konfirmasi Atasan", confirmations.leader), Fact("Konfirmasi Pegawai", confirmations.employee),
            ]
        )
        return try Page(
            SheetForm(
                "Catatan Dialog",
                on: letterhead,
                subtitle: "Usulan Nomor \(proposal)",
                sections: [parties] + talks + words + [end],
                signatures: [
                    SignatureBlock(Signatory(office: "Pemimpin Dialog", name: leader, manner: .byHand)),
                    SignatureBlock(
                        Signatory(office: "Pegawai", name: employee.name, nip: employee.nip, manner: .byHand)
                    ),
                ],
                remark: """
                    Konfirmasi berarti catatan sesuai dengan pembicaraan, bukan persetujuan atas usulan. Tidak menjawab \
                    dicatat sebagai tidak menjawab dan tidak dianggap sebagai persetujuan.
                    """
            )
        )
    }
}
