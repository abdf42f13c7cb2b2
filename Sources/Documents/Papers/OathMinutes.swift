public import Transfers

/// The minutes of an oath of office (berita acara pengambilan sumpah/janji jabatan).
public struct OathMinutes: OfficialDocument {
    /// Which paper it is.
    public static let name = DocumentName.oathMinutes

    /// The personnel office's paper.
    public var letterhead: Letterhead
    /// The minutes' number.
    public var number: String
    /// The day of the oath.
    public var date: CivilDate
    /// Who has taken it, with the post and the unit gone to.
    public var employee: EmployeeLines
    /// The decree, as it is cited.
    public var decree: String
    /// Before whom it was taken.
    public var official: Signatory

    /// Minutes.
    public init(
        letterhead: Letterhead,
        number: String,
        date: CivilDate,
        employee: EmployeeLines,
        decree: String,
        official: Signatory
    ) {
        self.letterhead = letterhead
        self.number = number
        self.date = date
        self.employee = employee
        self.decree = decree
        self.official = official
    }

    /// The words of PP 11/2017, behind the opening of one's own faith.
    private static let oath = [
        "bahwa saya, akan setia dan taat kepada Undang-Undang Dasar Negara Republik Indonesia Tahun 1945 serta akan "
            + "menjalankan segala peraturan perundang-undangan dengan selurus-lurusnya, demi dharma bakti saya kepada bangsa "
            + "dan negara;",
        "bahwa saya dalam menjalankan tugas jabatan, akan menjunjung etika jabatan, bekerja dengan sebaik-baiknya, dan "
            + "dengan penuh rasa tanggung jawab;",
        "bahwa saya, akan menjaga integritas, tidak menyalahgunakan kewenangan, serta menghindarkan diri dari perbuatan "
            + "tercela.",
    ]

    /// The minutes as HTML.
    public func page() throws(RenderingFault) -> Page {
        let open = "................................"
        let day = date.text(in: .indonesian)
        let sworn = Signatory(
            office: "Yang mengangkat sumpah/janji",
            name: employee.name,
            rank: employee.rank,
            nip: employee.nip,
            manner: .byHand
        )
        var official = official
        official.manner = .byHand
        return try Page(
            SheetForm(
                "Berita Acara Pengambilan Sumpah/Janji Jabatan",
                on: letterhead,
                subtitle: "Nomor \(number)",
                sections: [
                    Section(
                        introduction: "Pada tanggal \(day), bertempat di \(letterhead.town), berdasarkan \(decree), di "
                            + "hadapan \(official.name), telah mengangkat sumpah/janji jabatan:",
                        facts: employee.facts
                    ),
                    Section(
                        introduction: "dengan didampingi rohaniwan dan disaksikan oleh dua orang saksi:",
                        facts: [
                            Fact("Rohaniwan", open), Fact("Saksi I", "\(open)   NIP \(open)"),
                            Fact("Saksi II", "\(open)   NIP \(open)"),
                        ]
                    ),
                    Section(
                        "Sumpah/janji",
                        introduction: "“Demi Allah, saya bersumpah / Saya berjanji dengan sungguh-sungguh *):",
                        paragraphs: Self.oath.dropLast() + [(Self.oath.last ?? "") + "”"]
                    ),
                    Section(introduction: "Demikian berita acara ini dibuat dengan sebenarnya."),
                ],
                signatures: [
                    SignatureBlock(sworn, signedAt: "\u{A0}"),
                    SignatureBlock(official, signedAt: "\(letterhead.town), \(day)"),
                ],
                remark: "*) Dibaca menurut agama atau kepercayaan masing-masing (PP 11/2017; Peraturan BKN 7/2017)."
            )
        )
    }
}
