/// The annex (lampiran) of a decree.
struct Annex: Hashable, Sendable {
    /// What it belongs to, line by line.
    let references: [Fact]
    let annexTitle: String
    let table: Grid
    let annexSignature: SignatureBlock
}
