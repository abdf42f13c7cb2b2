public import Transfers

/// The letter that calls an employee to training (surat panggilan pelatihan).
public struct CallLetter: OfficialDocument {
    /// Which paper it is.
    public static let name = DocumentName.callLetter

    /// The sender's paper.
    public var letterhead: Letterhead
    /// The letter's number.
    public var number: String
    /// Its day.
    public var date: CivilDate
    /// Who is called.
    public var employee: EmployeeLines
    /// The course.
    public var course: String
    /// Who gives it.
    public var provider: String
    /// The first and the last day.
    public var period: (first: CivilDate, last: CivilDate)
    /// Where it is held.
    public var place: String
    /// Its length in hours (JP).
    public var hours: Int
    /// Whom to ask.
    public var contact: String
    /// Who signs.
    public var signatory: Signatory
    /// Who else gets it.
    public var copies: [String]

    /// A letter.
    public init(
        letterhead: Letterhead,
        number: String,
        date: CivilDate,
        employee: EmployeeLines,
        course: String,
        provider: String,
        period: (first: CivilDate, last: CivilDate),
        place: String,
        hours: Int,
        contact: String,
        signatory: Signatory,
        copies: [String] = []
    ) {
        self.letterhead = letterhead
        self.number = number
        self.date = date
        self.employee = employee
        self.course = course
        self.provider = provider
        self.period = period
        self.place = place
        self.hours = hours
        self.contact = contact
        self.signatory = signatory
        self.copies = copies
    }

    /// The letter as HTML.
    public func page() throws(RenderingFault) -> Page {
        let first = period.first.text(in: .indonesian)
        let days = period.first == period.last ? first : "\(first) s.d. \(period.last.text(in: .indonesian))"
        return try Page(
            LetterForm(
                documentTitle: "Surat Panggilan Peserta Pelatihan",
                letterhead: letterhead,
                dateline: "\(letterhead.town), \(date.text(in: .indonesian))",
                number: number,
                nature: "Biasa",
                enclosure: "-",
                subject: "Panggilan Peserta Pelatihan",
                addressee: [
                    "Yth. Sdr. \(employee.name)", "NIP \(EmployeeLines.spaced(employee.nip))", employee.post,
                    employee.unit,
                ],
                opening: [
                    "Dalam rangka pengembangan kompetensi setelah penempatan pada jabatan baru, Saudara dipanggil mengikuti:"
                ],
                facts: [
                    Fact("Pelatihan", course), Fact("Penyelenggara", provider), Fact("Waktu", days),
                    Fact("Tempat", place),
                    Fact("Lama", "\(hours) (\(IndonesianNumber.words(hours))) jam pelajaran"),
                    Fact("Narahubung", contact),
                ],
                closing: [
                    "Bila waktunya berbenturan dengan tugas atau keperluan keluarga, Saudara dapat menyampaikannya kepada "
                        + "narahubung; permintaan tersebut tidak memengaruhi penilaian kinerja.",
                    "Demikian untuk menjadi perhatian dan dilaksanakan sebagaimana mestinya.",
                ],
                signature: SignatureBlock(signatory),
                copies: copies
            )
        )
    }
}
