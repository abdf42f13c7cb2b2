/// Whether an employee would go to a remote unit.
public enum Willingness: String, Sendable, CaseIterable {
    case yes = "YA"
    case no = "TIDAK"
    case conditionally = "BERSYARAT"
}
