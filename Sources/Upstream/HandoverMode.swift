/// What becomes of a statement upstream when its change cannot be handed over.
public enum HandoverMode: String, Hashable, Sendable, CaseIterable {
    /// It goes on; the fault is recorded, and reconciliation finds what was lost.
    case tolerant
    /// It fails.
    case strict
}
