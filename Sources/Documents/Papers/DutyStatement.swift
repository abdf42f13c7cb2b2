public import Transfers

/// The statement that duty has started (SPMT).
public struct DutyStatement: OfficialDocument {
    /// Which paper it is.
    public static let name = DocumentName.dutyStatement

    /// The receiving unit's paper.
    public var letterhead: Letterhead
    /// The statement's number.
    public var number: String
    /// Its day.
    public var date: CivilDate
    /// Who states it, with rank and post.
    public var head: EmployeeLines
    /// Who has started.
    public var employee: EmployeeLines
    /// The decree it rests on, as it is cited.
    public var decree: String
    /// The day on which duty started.
    public var startedOn: CivilDate
    /// Why it started late; nil when it did not.
    public var lateReason: String?
    /// Who else gets it.
    public var copies: [String]

    /// A statement.
    public init(
        letterhead: Letterhead,
        number: String,
        date: CivilDate,
        head: EmployeeLines,
        employee: EmployeeLines,
        decree: String,
        startedOn: CivilDate,
        lateReason: String? = nil,
        copies: [String] = []
    ) {
        self.letterhead = letterhead
        self.number = number
        self.date = date
        self.head = head
        self.employee = employee
        self.decree = decree
        self.startedOn = startedOn
        self.lateReason = lateReason
        self.copies = copies
    }

    /// The statement as HTML.
    public func page() throws(RenderingFault) -> Page {
        let day = startedOn.text(in: .indonesian)
        let late = lateReason.map { ["Keterlambatan dari batas waktu disebabkan: \($0)"] } ?? []
        return try Page(
            SheetForm(
                "Surat Pernyataan Melaksanakan Tugas",
                on: letterhead,
                subtitle: "Nomor \(number)",
                sections: [
                    Section(introduction: "Yang bertanda tangan di bawah ini:", facts: head.facts),
                    Section(introduction: "dengan ini menyatakan dengan sesungguhnya bahwa:", facts: employee.facts),
                    Section(
                        introduction:
                            "berdasarkan \(decree) telah nyata melaksanakan tugas sebagai \(employee.post) pada "
                            + "\(employee.unit) terhitung mulai tanggal \(day).",
                        paragraphs: late + [
                            "Demikian surat pernyataan ini dibuat dengan sesungguhnya dengan mengingat sumpah jabatan. Apabila "
                                + "di kemudian hari isi surat pernyataan ini ternyata tidak benar yang mengakibatkan kerugian "
                                + "bagi negara, maka saya bersedia menanggung kerugian tersebut."
                        ]
                    ),
                ],
                signatures: [
                    SignatureBlock(
                        Signatory(office: head.post, name: head.name, rank: head.rank, nip: head.nip),
                        signedAt: "\(letterhead.town), \(date.text(in: .indonesian))"
                    )
                ],
                copies: copies
            )
        )
    }
}
