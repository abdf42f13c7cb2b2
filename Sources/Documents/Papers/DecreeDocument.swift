public import Transfers

/// A decree (SK) that moves one person or many, with its annex.
public struct DecreeDocument: OfficialDocument {
    /// Which paper it is.
    public static let name = DocumentName.decree

    /// One person whom it moves.
    public struct Entry: Hashable, Sendable {
        /// Who is moved, with the post left.
        public var employee: EmployeeLines
        /// The post gone to.
        public var post: String
        /// The unit gone to.
        public var unit: String
        /// The day it takes effect.
        public var effectiveOn: CivilDate

        /// An entry.
        public init(_ employee: EmployeeLines, post: String, unit: String, effectiveOn: CivilDate) {
            self.employee = employee
            self.post = post
            self.unit = unit
            self.effectiveOn = effectiveOn
        }
    }

    /// The head of the region as the paper names the office, such as `Gubernur Binawidya`.
    public var authority: String
    /// The decree's number; nil while it is a draft, across which a word is set.
    public var number: String?
    /// Its day; nil while it is a draft.
    public var date: CivilDate?
    /// The town in which it is given.
    public var town: String
    /// What it is about, behind TENTANG.
    public var subject: String
    /// Why: what follows Menimbang.
    public var considerations: [String]
    /// The law: what follows Mengingat.
    public var references: [String]
    /// What was heard before: what follows Memperhatikan.
    public var hearings: [String]
    /// Whom it moves.
    public var entries: [Entry]
    /// Further rulings, after the first one.
    public var rulings: [String]
    /// Who signs.
    public var signatory: Signatory
    /// Who certifies a copy; nil on the original.
    public var certifiedBy: Signatory?
    /// Who gets it.
    public var copies: [String]
    /// What it decides as a digest, which stands in the file, so that whoever signs the file signs just that.
    public var decision: String?
    /// Where it can be verified once it is public, and by which digest; a draft has none.
    public var verification: String?

    /// A decree.
    public init(
        authority: String,
        number: String? = nil,
        date: CivilDate? = nil,
        town: String,
        subject: String,
        considerations: [String],
        references: [String],
        hearings: [String],
        entries: [Entry],
        rulings: [String],
        signatory: Signatory,
        certifiedBy: Signatory? = nil,
        copies: [String],
        decision: String? = nil,
        verification: String? = nil
    ) {
        self.authority = authority
        self.number = number
        self.date = date
        self.town = town
        self.subject = subject
        self.considerations = considerations
        self.references = references
        self.hearings = hearings
        self.entries = entries
        self.rulings = rulings
        self.signatory = signatory
        self.certifiedBy = certifiedBy
        self.copies = copies
        self.decision = decision
        self.verification = verification
    }

    /// Its number and its day; nil while it is a draft.
    public var letter: Letter? { number.flatMap { number in date.map { Letter(number: number, date: $0) } } }

    /// The decree as HTML.
    public func page() throws(RenderingFault) -> Page {
        try Page(
            DecreeForm(
                documentTitle: "Keputusan \(authority) Nomor \(shownNumber)",
                instrument: ["Keputusan \(authority)"],
                number: shownNumber,
                subject: subject,
                authority: authority,
                grounds: DecreeClauses.grounds(considerations, references, hearings),
                verb: "MEMUTUSKAN:",
                rulings: DecreeClauses.rulings(authority, about: subject, [first] + rulings),
                placed: DecreeClauses.placed(town, date),
                signature: SignatureBlock(signatory),
                certification: certifiedBy.map { SignatureBlock($0, signedAt: "Salinan sesuai dengan aslinya") },
                copies: copies,
                annex: annex,
                watermark: number == nil ? "RANCANGAN" : nil,
                identifier: decision,
                verification: VerificationMark(number == nil ? nil : verification)
            )
        )
    }

    private var shownNumber: String { number ?? "................................" }

    private var first: String {
        "Memindahkan Pegawai Negeri Sipil sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari "
            + "Keputusan ini, dari jabatan lama ke jabatan baru terhitung mulai tanggal yang disebut pada namanya."
    }

    private var annex: Annex {
        var grid = Grid([
            .init("No", percent: 4), .init("Nama / NIP", percent: 24), .init("Pangkat, Gol. Ruang", percent: 13),
            .init("Jabatan Lama"), .init("Jabatan Baru"), .init("TMT", percent: 12),
        ])
        for (place, entry) in entries.enumerated() {
            let employee = entry.employee
            grid.add([
                "\(place + 1)", "\(employee.name)\nNIP\u{A0}\(EmployeeLines.spaced(employee.nip))",
                employee.rank ?? "-",
                "\(employee.post)\n\(employee.unit)", "\(entry.post)\n\(entry.unit)",
                entry.effectiveOn.text(in: .indonesian),
            ])
        }
        return Annex(
            references: [
                Fact("Lampiran", "Keputusan \(authority)"), Fact("Nomor", shownNumber),
                Fact("Tanggal", date?.text(in: .indonesian) ?? DecreeClauses.blank),
            ],
            annexTitle: "Daftar Pegawai Negeri Sipil yang Dipindahkan",
            table: grid,
            annexSignature: SignatureBlock(signatory)
        )
    }
}
