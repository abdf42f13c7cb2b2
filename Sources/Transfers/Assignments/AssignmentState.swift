/// How far an urgent assignment has come.
public enum AssignmentState: String, Sendable, CaseIterable {
    /// Under way, and not ratified yet.
    case issued = "ISSUED"
    case ratified = "RATIFIED"
    /// Not ratified in time; the person returns.
    case lapsed = "LAPSED"
    /// Over, with a day by which the person returns.
    case returning = "RETURNING"
    case returned = "RETURNED"
    /// Continued by a regular proposal.
    case converted = "CONVERTED"

    /// The states that may follow.
    public var successors: Set<AssignmentState> {
        switch self {
        case .issued: [.ratified, .lapsed, .returning, .returned]
        case .ratified: [.returning, .returned, .converted]
        case .lapsed, .returning: [.returned]
        case .returned, .converted: []
        }
    }

    /// Whether the person is still away on the assignment.
    public var isOpen: Bool {
        switch self {
        case .issued, .ratified, .lapsed, .returning: true
        case .returned, .converted: false
        }
    }
}
