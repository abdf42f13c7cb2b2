public import Transfers

/// The invitation to the inauguration (undangan pelantikan).
public struct Invitation: OfficialDocument {
    /// Which paper it is.
    public static let name = DocumentName.invitation

    /// The personnel office's paper.
    public var letterhead: Letterhead
    /// The letter's number.
    public var number: String
    /// Its day.
    public var date: CivilDate
    /// Who is inaugurated, with the post and the unit held so far.
    public var employee: EmployeeLines
    /// The post and the unit gone to.
    public var target: (post: String, unit: String)
    /// The decree, as it is cited.
    public var decree: String
    /// The last day on which the oath is taken.
    public var lastDay: CivilDate?
    /// Who signs.
    public var signatory: Signatory

    /// An invitation.
    public init(
        letterhead: Letterhead,
        number: String,
        date: CivilDate,
        employee: EmployeeLines,
        target: (post: String, unit: String),
        decree: String,
        lastDay: CivilDate?,
        signatory: Signatory
    ) {
        self.letterhead = letterhead
        self.number = number
        self.date = date
        self.employee = employee
        self.target = target
        self.decree = decree
        self.lastDay = lastDay
        self.signatory = signatory
    }

    /// The letter as HTML.
    public func page() throws(RenderingFault) -> Page {
        let open = "................................"
        let latest = lastDay.map { " (paling lambat \($0.text(in: .indonesian)))" } ?? ""
        return try Page(
            LetterForm(
                documentTitle: "Undangan Pelantikan",
                letterhead: letterhead,
                dateline: "\(letterhead.town), \(date.text(in: .indonesian))",
                number: number,
                nature: "Segera",
                enclosure: "-",
                subject: "Undangan Pelantikan dan Pengambilan Sumpah Jabatan",
                addressee: [
                    "Yth. Sdr. \(employee.name)", "NIP \(EmployeeLines.spaced(employee.nip))", employee.post,
                    employee.unit,
                ],
                opening: [
                    "Berdasarkan \(decree), Saudara diundang untuk dilantik dan diambil sumpah/janji jabatan sebagai "
                        + "\(target.post) pada \(target.unit), yang dilaksanakan pada:"
                ],
                facts: [
                    Fact("Hari, tanggal", open + latest), Fact("Pukul", open), Fact("Tempat", open),
                    Fact("Pakaian", "Pakaian sipil lengkap atau pakaian dinas yang ditentukan"),
                ],
                closing: [
                    "Saudara dimohon hadir tiga puluh menit sebelum acara dan menyampaikan agama atau kepercayaan untuk "
                        + "penyiapan sumpah/janji. Bila berhalangan karena alasan yang sah, sampaikan segera agar hari lain "
                        + "dapat ditetapkan.",
                    "Demikian disampaikan, atas perhatian Saudara kami ucapkan terima kasih.",
                ],
                signature: SignatureBlock(signatory),
                copies: ["Kepala \(target.unit);", "Kepala \(employee.unit)."]
            )
        )
    }
}
