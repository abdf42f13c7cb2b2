/// Where a signature is.
public enum SignatureForm: String, Sendable, CaseIterable {
    /// In the PDF itself.
    case pades = "PADES"
    /// Beside it, in a file of its own (`.p7s`).
    case cms = "CMS"
}
