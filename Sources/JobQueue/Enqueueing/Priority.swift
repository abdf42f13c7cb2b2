/// Which of the due jobs of a queue come first.
public enum Priority: String, CaseIterable, Sendable {
    /// Before all others.
    case urgent
    /// Before what is normal.
    case high
    /// What most jobs are.
    case normal
    /// When nothing else is due.
    case low
}
