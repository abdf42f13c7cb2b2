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
    /// What is ruled.
    let rulings: [Clause]
    /// Place and day of the signature, line by line.
    let placed: [Fact]
    let signature: SignatureBlock
    /// On a copy: that it is one, and who says so.
    let certification: SignatureBlock?
    let copies: [String]
    let annex: Annex?
    let watermark: String?
}
