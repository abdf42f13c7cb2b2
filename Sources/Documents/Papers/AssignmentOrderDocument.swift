public import Transfers

/// An order to serve elsewhere for a time (surat perintah tugas).
///
/// It moves nobody: the post of origin is kept.
public struct AssignmentOrderDocument: OfficialDocument {
    /// Which paper it is.
    public static let name = DocumentName.assignmentOrder

    /// The paper of the office that orders.
    public var letterhead: Letterhead
    /// The order's number.
    public var number: String
    /// Its day.
    public var date: CivilDate
    /// What it rests on.
    public var grounds: [String]
    /// Who is sent.
    public var employees: [EmployeeLines]
    /// Where to.
    public var place: String
    /// The first and the last day.
    public var period: (first: CivilDate, last: CivilDate)
    /// What is to be done.
    public var tasks: [String]
    /// Allowance, insurance and transport, line by line.
    public var provisions: [String]
    /// Who signs.
    public var signatory: Signatory
    /// Who else gets it.
    public var copies: [String]

    /// An order.
    public init(
        letterhead: Letterhead,
        number: String,
        date: CivilDate,
        grounds: [String],
        employees: [EmployeeLines],
        place: String,
        period: (first: CivilDate, last: CivilDate),
        tasks: [String],
        provisions: [String],
        signatory: Signatory,
        copies: [String] = []
    ) {
        self.letterhead = letterhead
        self.number = number
        self.date = date
        self.grounds = grounds
        self.employees = employees
        self.place = place
        self.period = period
        self.tasks = tasks
        self.provisions = provisions
        self.signatory = signatory
        self.copies = copies
    }

    /// The order as HTML.
    public func page() throws(RenderingFault) -> Page {
        let days = "\(period.first.text(in: .indonesian)) sampai dengan \(period.last.text(in: .indonesian))"
        let standing = [
            "Melaksanakan tugas di \(place) terhitung mulai tanggal \(days)."
        ]
        let keeping =
            "Jabatan pada unit asal tetap dipertahankan selama penugasan; perintah ini bukan keputusan mutasi."
        return try Page(
            DecreeForm(
                documentTitle: "Surat Perintah Tugas Nomor \(number)",
                letterhead: letterhead,
                instrument: ["Surat Perintah Tugas"],
                number: number,
                grounds: [.numbered("Dasar", grounds)],
                verb: "MEMERINTAHKAN:",
                rulings: [
                    .listed("Kepada", employees.map(\.facts)),
                    .numbered("Untuk", standing + tasks + provisions + [keeping]),
                ],
                placed: DecreeClauses.placed(letterhead.town, date),
                signature: SignatureBlock(signatory),
                copies: copies
            )
        )
    }
}
