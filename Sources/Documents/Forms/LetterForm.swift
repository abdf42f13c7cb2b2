/// A letter (surat dinas) on an office's paper.
struct LetterForm: DocumentForm {
    static let template = TemplateName.letter

    let documentTitle: String
    let letterhead: Letterhead
    /// Place and day.
    let dateline: String
    let number: String
    let nature: String
    let enclosure: String
    let subject: String
    let addressee: [String]
    /// The paragraphs before the facts.
    let opening: [String]
    let facts: [Fact]
    /// The paragraphs behind them.
    let closing: [String]
    let signature: SignatureBlock
    /// Who else gets it (tembusan).
    let copies: [String]
}
