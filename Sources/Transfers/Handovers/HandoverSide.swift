/// The two who confirm what is handed over.
public enum HandoverSide: String, Sendable, CaseIterable {
    /// The employee who leaves the post.
    case giver = "PENYERAH"
    /// Who takes over, such as the successor or the head of the unit that is left.
    case receiver = "PENERIMA"
}
