public import Transfers

/// The letter with which a proposal is handed in (surat pengantar).
public struct CoverLetter: OfficialDocument {
    /// Which paper it is.
    public static let name = DocumentName.coverLetter

    /// The sender's paper.
    public var letterhead: Letterhead
    /// The letter's number.
    public var number: String
    /// Its day.
    public var date: CivilDate
    /// Whom it is addressed to, line by line.
    public var addressee: [String]
    /// The employee.
    public var employee: EmployeeLines
    /// The post and the unit gone to.
    public var target: (post: String, unit: String)
    /// The kind of transfer in words.
    public var kind: String
    /// The planned TMT.
    public var effectiveOn: CivilDate
    /// The documents that go with it.
    public var enclosures: [String]
    /// Who signs.
    public var signatory: Signatory
    /// Who else gets it.
    public var copies: [String]

    /// A letter.
    public init(
        letterhead: Letterhead,
        number: String,
        date: CivilDate,
        addressee: [String],
        employee: EmployeeLines,
        target: (post: String, unit: String),
        kind: String,
        effectiveOn: CivilDate,
        enclosures: [String],
        signatory: Signatory,
        copies: [String] = []
    ) {
        self.letterhead = letterhead
        self.number = number
        self.date = date
        self.addressee = addressee
        self.employee = employee
        self.target = target
        self.kind = kind
        self.effectiveOn = effectiveOn
        self.enclosures = enclosures
        self.signatory = signatory
        self.copies = copies
    }

    /// The letter as HTML.
    public func page() throws(RenderingFault) -> Page {
        let count = enclosures.count
        return try Page(
            LetterForm(
                documentTitle: "Surat Pengantar Usulan Mutasi",
                letterhead: letterhead,
                dateline: "\(letterhead.town), \(date.text(in: .indonesian))",
                number: number,
                nature: "Rahasia",
                enclosure: count == 0 ? "-" : "\(count) (\(IndonesianNumber.words(count))) berkas",
                subject: "Usulan Mutasi Pegawai",
                addressee: addressee,
                opening: ["Bersama ini kami sampaikan usulan mutasi pegawai sebagai berikut:"],
                facts: employee.facts + [
                    Fact("Jabatan Tujuan", target.post), Fact("Unit Tujuan", target.unit), Fact("Jenis Mutasi", kind),
                    Fact("Rencana TMT", effectiveOn.text(in: .indonesian)),
                ],
                closing: [
                    "Dialog dengan pegawai yang bersangkutan telah dilaksanakan dan aspirasinya tercatat. Sebagai bahan "
                        + "pemeriksaan terlampir: \(enclosures.isEmpty ? "-" : enclosures.joined(separator: "; ")).",
                    "Demikian disampaikan, atas perhatian Saudara kami ucapkan terima kasih.",
                ],
                signature: SignatureBlock(signatory),
                copies: copies
            )
        )
    }
}
