/// Why a proposal is frozen.
public enum FreezeCause: String, Sendable, CaseIterable {
    case discipline = "DISCIPLINE"
    case moratorium = "MORATORIUM"
    case dataConflict = "DATA_CONFLICT"
    /// A gate that was open is closed.
    case gate = "GATE"
}
