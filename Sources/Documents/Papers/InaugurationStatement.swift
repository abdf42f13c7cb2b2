public import Transfers

/// The statement that somebody was inaugurated (surat pernyataan pelantikan, SPP).
public struct InaugurationStatement: OfficialDocument {
    /// Which paper it is.
    public static let name = DocumentName.inaugurationStatement

    /// The personnel office's paper.
    public var letterhead: Letterhead
    /// The statement's number.
    public var number: String
    /// Its day.
    public var date: CivilDate
    /// Who states it, with rank and post.
    public var official: EmployeeLines
    /// Who was inaugurated, with the post and the unit gone to.
    public var employee: EmployeeLines
    /// The decree, as it is cited.
    public var decree: String
    /// The day of the inauguration.
    public var inauguratedOn: CivilDate
    /// Who else gets it.
    public var copies: [String]

    /// A statement.
    public init(
        letterhead: Letterhead,
        number: String,
        date: CivilDate,
        official: EmployeeLines,
        employee: EmployeeLines,
        decree: String,
        inauguratedOn: CivilDate,
        copies: [String] = []
    ) {
        self.letterhead = letterhead
        self.number = number
        self.date = date
        self.official = official
        self.employee = employee
        self.decree = decree
        self.inauguratedOn = inauguratedOn
        self.copies = copies
    }

    /// The statement as HTML.
    public func page() throws(RenderingFault) -> Page {
        let day = inauguratedOn.text(in: .indonesian)
        return try Page(
            SheetForm(
                "Surat Pernyataan Pelantikan",
                on: letterhead,
                subtitle: "Nomor \(number)",
                sections: [
                    Section(introduction: "Yang bertanda tangan di bawah ini:", facts: official.facts),
                    Section(introduction: "dengan ini menyatakan dengan sesungguhnya bahwa:", facts: employee.facts),
                    Section(
                        introduction:
                            "berdasarkan \(decree) telah dilantik sebagai \(employee.post) pada \(employee.unit) pada tanggal "
                            + "\(day).",
                        paragraphs: [
                            "Demikian surat pernyataan pelantikan ini dibuat dengan sesungguhnya dengan mengingat sumpah "
                                + "jabatan. Apabila di kemudian hari isi surat pernyataan ini ternyata tidak benar yang "
                                + "mengakibatkan kerugian bagi negara, maka saya bersedia menanggung kerugian tersebut."
                        ]
                    ),
                ],
                signatures: [
                    SignatureBlock(
                        Signatory(office: official.post, name: official.name, rank: official.rank, nip: official.nip),
                        signedAt: "\(letterhead.town), \(date.text(in: .indonesian))"
                    )
                ],
                copies: copies
            )
        )
    }
}
