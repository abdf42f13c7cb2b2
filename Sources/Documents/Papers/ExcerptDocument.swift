public import Transfers

/// The excerpt (petikan) of a decree for one person.
public struct ExcerptDocument: OfficialDocument {
    /// Which paper it is.
    public static let name = DocumentName.excerpt

    /// The head of the region as the paper names the office.
    public var authority: String
    /// The decree's number.
    public var number: String
    /// Its day.
    public var date: CivilDate
    /// The town in which it was given.
    public var town: String
    /// What it is about.
    public var subject: String
    /// The place of the person in the annex.
    public var place: Int
    /// Whom the excerpt is for.
    public var entry: DecreeDocument.Entry
    /// The further rulings.
    public var rulings: [String]
    /// Who signed the decree, and how, as on a copy.
    public var signatory: Signatory
    /// Who certifies that the excerpt is like the original, and signs no more than that.
    public var certifiedBy: Signatory
    /// Where the decree can be verified once it is public, and by which digest.
    public var verification: String?

    /// An excerpt.
    public init(
        authority: String,
        number: String,
        date: CivilDate,
        town: String,
        subject: String,
        place: Int,
        entry: DecreeDocument.Entry,
        rulings: [String],
        signatory: Signatory,
        certifiedBy: Signatory,
        verification: String? = nil
    ) {
        self.authority = authority
        self.number = number
        self.date = date
        self.town = town
        self.subject = subject
        self.place = place
        self.entry = entry
        self.rulings = rulings
        self.signatory = signatory
        self.certifiedBy = certifiedBy
        self.verification = verification
    }

    /// The excerpt as HTML.
    public func page() throws(RenderingFault) -> Page {
        let facts = entry.employee.facts.map { fact in
            ["Jabatan", "Unit Kerja"].contains(fact.label) ? Fact(fact.label + " Lama", fact.value) : fact
        }
        return try Page(
            DecreeForm(
                documentTitle: "Petikan Keputusan \(authority) Nomor \(number)",
                instrument: ["Petikan", "Keputusan \(authority)"],
                number: number,
                subject: subject,
                authority: authority,
                grounds: ["Menimbang", "Mengingat", "Memperhatikan"].map { .plain($0, "dan seterusnya;") },
                verb: "MEMUTUSKAN:",
                rulings: DecreeClauses.rulings(
                    authority,
                    about: subject,
                    ["Memindahkan Pegawai Negeri Sipil pada nomor urut \(place) Lampiran Keputusan ini:"] + rulings,
                    facts: facts + [
                        Fact("Jabatan Baru", entry.post), Fact("Unit Kerja Baru", entry.unit),
                        Fact("Terhitung mulai tanggal", entry.effectiveOn.text(in: .indonesian)),
                    ]
                ) + [
                    .plain(
                        "PETIKAN",
                        "Keputusan ini diberikan kepada yang bersangkutan untuk dipergunakan sebagaimana mestinya."
                    )
                ],
                placed: DecreeClauses.placed(town, date),
                signature: SignatureBlock(signatory),
                certification: SignatureBlock(certifiedBy, signedAt: "Petikan sesuai dengan aslinya"),
                copies: [],
                verification: VerificationMark(verification)
            )
        )
    }
}
