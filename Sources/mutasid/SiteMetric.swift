/// What is told of the site, besides what its queues count: the metrics' names, and what a reader must know of them.
///
/// All of it concerns the whole database, and every daemon tells the same: for a site, take the largest.
enum SiteMetric: String, CaseIterable {
    case deadlinesNear = "mutasi_deadlines_near"
    case deadlinesOverdue = "mutasi_deadlines_overdue"
    case assignmentsLapsed = "mutasi_assignments_lapsed"
    case auditUnsealed = "mutasi_audit_unsealed_seconds"
    case upstreamUnheard = "mutasi_upstream_unheard_seconds"
    case upstreamUntold = "mutasi_upstream_untold"
    case upstreamParked = "mutasi_upstream_parked"
    /// By upstream system.
    case upstreamFailing = "mutasi_upstream_failing_seconds"

    /// What it counts, in a sentence.
    var help: String {
        switch self {
        case .deadlinesNear: "Deadlines that end within two days by the civil clock and are not met."
        case .deadlinesOverdue: "Deadlines that passed without what they are for."
        case .assignmentsLapsed: "Assignments that were not ratified in time while their person is still away."
        case .auditUnsealed: "For how long the oldest act on record has waited for its seal; 0 when all is sealed."
        case .upstreamUnheard: "For how long the oldest of what triggers told has waited; 0 when nothing waits."
        case .upstreamUntold: "Statements upstream whose changes were not told, until they are compared."
        case .upstreamParked: "Events of upstream systems that nobody can act on."
        case .upstreamFailing: "For how long an upstream database could not be read; 0 while all is well."
        }
    }
}
