public import Transfers

/// The letter in which the head of a unit lets an employee go, or receives them (surat lepas, surat terima).
public struct UnitLetter: Sendable {
    /// Whose head writes.
    public var side: UnitOpinion.Side
    /// The unit's paper.
    public var letterhead: Letterhead
    /// The number; left open until the unit gives one.
    public var number: String
    /// The day on which the head was asked.
    public var date: CivilDate
    /// Whom it is addressed to, line by line.
    public var addressee: [String]
    /// The employee.
    public var employee: EmployeeLines
    /// The post and the unit gone to.
    public var target: (post: String, unit: String)
    /// What the head said, and why; nil while it is not known.
    public var opinion: UnitOpinion?
    /// Who signs.
    public var signatory: Signatory

    /// A letter.
    public init(
        side: UnitOpinion.Side,
        letterhead: Letterhead,
        number: String = "................................",
        date: CivilDate,
        addressee: [String],
        employee: EmployeeLines,
        target: (post: String, unit: String),
        opinion: UnitOpinion? = nil,
        signatory: Signatory
    ) {
        self.side = side
        self.letterhead = letterhead
        self.number = number
        self.date = date
        self.addressee = addressee
        self.employee = employee
        self.target = target
        self.opinion = opinion
        self.signatory = signatory
    }

    private var isRelease: Bool { side == .origin }

    private var verdict: String {
        let verb = isRelease ? "melepas" : "menerima"
        guard let opinion else { return "bersedia / tidak bersedia *) \(verb) pegawai tersebut" }
        return (opinion.agrees ? "bersedia " : "tidak bersedia ") + verb + " pegawai tersebut"
    }

    /// The letter as HTML.
    public func page() throws(RenderingFault) -> Page {
        let reason = opinion.flatMap { $0.reason.isEmpty ? nil : ["Adapun alasannya: \($0.reason)"] } ?? []
        let note = opinion == nil ? ["*) coret yang tidak perlu; alasan wajib ditulis bila tidak bersedia."] : []
        return try Page(
            LetterForm(
                documentTitle: isRelease ? "Surat Persetujuan Melepas" : "Surat Persetujuan Menerima",
                letterhead: letterhead,
                dateline: "\(letterhead.town), \(date.text(in: .indonesian))",
                number: number,
                nature: "Rahasia",
                enclosure: "-",
                subject: isRelease ? "Persetujuan Melepas Pegawai" : "Persetujuan Menerima Pegawai",
                addressee: addressee,
                opening: ["Sehubungan dengan usulan mutasi pegawai di bawah ini:"],
                facts: employee.facts + [Fact("Jabatan Tujuan", target.post), Fact("Unit Tujuan", target.unit)],
                closing: ["dengan ini kami menyatakan \(verdict)."] + reason + note
                    + ["Demikian disampaikan, atas perhatian Saudara kami ucapkan terima kasih."],
                signature: SignatureBlock(signatory),
                copies: []
            )
        )
    }
}
