/// A decree, an excerpt of one, or an order: whose it is, what it rests on, and what it rules.
struct DecreeForm: DocumentForm {
    static let template = TemplateName.decree

    let documentTitle: String
    /// Only offices below the head of the region write orders on their own paper.
    let letterhead: Letterhead?
    /// The lines over the number, such as `KEPUTUSAN GUBERNUR BINAWIDYA`.
    let instrument: [String]
    let number: String
    /// What it is about, behind TENTANG; nil for orders.
    let subject: String?
    /// Who speaks, such as `GUBERNUR BINAWIDYA,`; nil for orders.
    let authority: String?
    let grounds: [Clause]
    /// `MEMUTUSKAN:` or `MEMERINTAHKAN:`.
    let verb: String
    /// What is ruled, but for its last point.
    let rulings: [Clause]
    /// The last point, which stands on the page of the signature, so that nobody signs an empty page.
    let lastRuling: Clause
    /// Place and day of the signature, line by line.
    let placed: [Fact]
    let signature: SignatureBlock
    /// On a copy: that it is one, and who says so.
    let certification: SignatureBlock?
    let copies: [String]
    let annex: Annex?
    let watermark: String?
    let identifier: String?
    let verification: VerificationMark?

    // What is ruled is at least one clause.
    init(
        documentTitle: String,
        letterhead: Letterhead? = nil,
        instrument: [String],
        number: String,
        subject: String? = nil,
        authority: String? = nil,
        grounds: [Clause],
        verb: String,
        rulings: [Clause],
        placed: [Fact],
        signature: SignatureBlock,
        certification: SignatureBlock? = nil,
        copies: [String],
        annex: Annex? = nil,
        watermark: String? = nil,
        identifier: String? = nil,
        verification: VerificationMark? = nil
    ) {
        self.documentTitle = documentTitle
        self.letterhead = letterhead
        self.instrument = instrument
        self.number = number
        self.subject = subject
        self.authority = authority
        self.grounds = grounds
        self.verb = verb
        var points = rulings.flatMap(\.points)
        lastRuling = Clause(points: points.popLast().map { [$0] } ?? [])
        self.rulings = [Clause(points: points)]
        self.placed = placed
        self.signature = signature
        self.certification = certification
        self.copies = copies
        self.annex = annex
        self.watermark = watermark
        self.identifier = identifier
        self.verification = verification
    }
}
