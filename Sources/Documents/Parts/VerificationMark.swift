/// Where and by what a paper is verified: as a QR code, and in letters for who has no reader.
struct VerificationMark: Hashable, Sendable {
    let code: String
    let text: String

    /// A mark; nil where there is nothing to say, or more than a code holds.
    init?(_ text: String?) {
        guard let text, let code = QRCode(text) else { return nil }
        self.code = code.svg(label: "Kode QR untuk memeriksa keaslian")
        self.text = text
    }
}
