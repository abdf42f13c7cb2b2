public import Transfers

/// The receipt for an objection (tanda terima keberatan), given at once.
public struct ObjectionReceipt: OfficialDocument {
    /// Which paper it is.
    public static let name = DocumentName.objectionReceipt

    /// The paper of the office that received it.
    public var letterhead: Letterhead
    /// The objection's number.
    public var number: String
    /// Who objects.
    public var employee: EmployeeLines
    /// The decision that is objected to, as it is cited.
    public var decision: String
    /// The day on which the decision was received.
    public var decisionReceivedOn: CivilDate
    /// The day and the time of filing, in words.
    public var filedAt: String
    /// The day of filing.
    public var filedOn: CivilDate
    /// The last day to object.
    public var objectUntil: CivilDate
    /// The last day of the answer.
    public var answerBy: CivilDate
    /// What was handed in.
    public var enclosures: [String]
    /// Who received it.
    public var receivedBy: Signatory

    /// A receipt.
    public init(
        letterhead: Letterhead,
        number: String,
        employee: EmployeeLines,
        decision: String,
        decisionReceivedOn: CivilDate,
        filedAt: String,
        filedOn: CivilDate,
        objectUntil: CivilDate,
        answerBy: CivilDate,
        enclosures: [String],
        receivedBy: Signatory
    ) {
        self.letterhead = letterhead
        self.number = number
        self.employee = employee
        self.decision = decision
        self.decisionReceivedOn = decisionReceivedOn
        self.filedAt = filedAt
        self.filedOn = filedOn
        self.objectUntil = objectUntil
        self.answerBy = answerBy
        self.enclosures = enclosures
        self.receivedBy = receivedBy
    }

    /// The receipt as HTML.
    public func page() throws(RenderingFault) -> Page {
        try Page(
            SheetForm(
                "Tanda Terima Keberatan",
                on: letterhead,
                subtitle: "Nomor \(number)",
                sections: [
                    Section("Pegawai", facts: employee.facts),
                    Section(
                        "Keberatan",
                        facts: [
                            Fact("Keputusan", decision),
                            Fact("Keputusan diterima", decisionReceivedOn.text(in: .indonesian)),
                            Fact("Batas keberatan", objectUntil.text(in: .indonesian)),
                            Fact("Diajukan", filedAt),
                            Fact("Dijawab paling lambat", answerBy.text(in: .indonesian)),
                        ]
                    ),
                    Section("Berkas yang diterima", points: enclosures.isEmpty ? ["-"] : enclosures),
                    Section(
                        paragraphs: [
                            "Keberatan diperiksa oleh pejabat yang tidak ikut mengambil keputusan. Pegawai berhak mengetahui "
                                + "perkembangan pemeriksaan, mencabut keberatan, dan menerima jawaban tertulis."
                        ]
                    ),
                ],
                signatures: [
                    SignatureBlock(receivedBy, signedAt: "\(letterhead.town), \(filedOn.text(in: .indonesian))")
                ],
                remark: "Tanda terima ini bukan penilaian atas isi atau ketepatan waktu keberatan."
            )
        )
    }
}
