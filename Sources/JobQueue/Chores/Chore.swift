/// What some node does now and then.
enum Chore: String, CaseIterable {
    /// Makes the history's partitions for the months to come.
    case extendHistory = "history.extend"
    /// Drops the partitions of months that are no longer kept.
    case dropHistory = "history.drop"
    /// Takes out arguments and results that are no longer kept.
    case redactHistory = "history.redact"
    /// Deletes failures, progress and dependencies of jobs that the history has dropped.
    case sweepHistory = "history.sweep"
    /// Tells those that wait for jobs which somebody deleted by hand.
    case mendDependencies = "dependencies.mend"

    /// How often it is to be done.
    var interval: Duration {
        switch self {
        case .extendHistory: .seconds(6 * 3600)
        case .dropHistory, .redactHistory, .sweepHistory, .mendDependencies: .seconds(3600)
        }
    }
}
