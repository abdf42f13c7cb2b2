/// What becomes of a schedule's firings that nobody was there to run, such as those of a downtime.
public enum MissedRuns: Hashable, Sendable {
    /// A firing whose minute is over is not made up for.
    case skip
    /// The last of them is made up for.
    case one
    /// The last of them are made up for, in their order, up to a number from 1 to 1,000.
    case all(limit: Int)

    /// As the database has it; the limit means nothing to the other policies.
    var columns: (policy: String, limit: Int32) {
        switch self {
        case .skip: ("skip", 1)
        case .one: ("one", 1)
        case .all(let limit): ("all", Int32(clamping: limit))
        }
    }

    init?(policy: String, limit: Int) {
        switch policy {
        case "skip": self = .skip
        case "one": self = .one
        case "all": self = .all(limit: limit)
        default: return nil
        }
    }
}
