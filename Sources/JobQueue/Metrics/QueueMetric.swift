/// What the engine counts: the metrics' names, and what a reader must know of them.
///
/// Counters and histograms begin at nothing when the program starts. Queues, kinds and priorities are the only
/// dimensions besides the outcome and the class of an error: there are as many series as a site has kinds, not jobs.
public enum QueueMetric: String, CaseIterable, Sendable {
    /// Jobs inserted over all nodes.
    case enqueued = "jobs_enqueued_total"
    /// Jobs enqueued by schedules.
    case scheduled = "jobs_scheduled_total"
    /// Attempts begun, by queue and kind.
    case started = "jobs_started_total"
    /// Attempts ended, by queue, kind and outcome.
    case finished = "jobs_finished_total"
    /// Outcomes refused.
    case fenced = "jobs_fenced_total"
    /// Nodes found dead.
    case nodesLost = "jobs_nodes_lost_total"
    /// Jobs taken from dead nodes.
    case rescued = "jobs_rescued_total"
    /// Jobs given up with a dead node.
    case quarantined = "jobs_quarantined_total"
    /// Jobs on a lane, by queue.
    case running = "jobs_running"
    /// Jobs claimed and not started, by queue.
    case unstarted = "jobs_unstarted"
    /// Jobs in the database that no node holds, by queue, priority and state.
    case waiting = "jobs_waiting"
    /// For how long the first of those that are due has been due, by queue and priority.
    case oldestAge = "jobs_oldest_age_seconds"
    /// Schedules that cannot be run.
    case schedulesFailing = "jobs_schedules_failing"
    /// For how long the first of those schedules that are due has been due.
    case schedulesLate = "jobs_schedules_late_seconds"
    /// From being due to the start, by queue.
    case pickup = "jobs_pickup_seconds"
    /// How long attempts took, by queue and kind.
    case run = "jobs_run_seconds"
    /// Jobs in a claim, by queue.
    case claimBatch = "jobs_claim_batch_size"
    /// Outcomes in a statement.
    case completionBatch = "jobs_completion_batch_size"
    /// Failures of the database, by class.
    case databaseErrors = "jobs_database_errors_total"
    /// Sessions opened again.
    case reconnects = "jobs_reconnects_total"
    /// The age of the last heartbeat.
    case heartbeatAge = "jobs_heartbeat_age_seconds"

    /// What it counts, in a sentence.
    public var help: String {
        switch self {
        case .enqueued:
            "Jobs inserted by all nodes and producers while this one was up, by the server's statistics, which count "
                + "inserts that were rolled back too; for a site, take one node's."
        case .scheduled: "Jobs that schedules fell due for, enqueued by this node."
        case .started: "Attempts begun on this node."
        case .finished:
            "Attempts ended on this node and told to the database; those it refused are in jobs_fenced_total too."
        case .fenced: "Outcomes refused because the job was not this node's any more."
        case .nodesLost: "Nodes whose lease ran out, found by this node."
        case .rescued: "Jobs of dead nodes made available again by this node."
        case .quarantined: "Jobs of dead nodes discarded by this node: for the third node lost, or on the last attempt."
        case .running: "Jobs on this node's lanes."
        case .unstarted: "Jobs claimed by this node and not started."
        case .waiting:
            "Jobs in the database that no node holds, when last sampled; above about a thousand estimated. For a site, "
                + "take one node's."
        case .oldestAge: "For how long the job has been due that no node holds and that has been due the longest."
        case .schedulesFailing: "Enabled schedules that cannot be run, when last sampled. For a site, take one node's."
        case .schedulesLate:
            "For how long the schedule has been due that nobody ran and that has been due the longest; 0 for none."
        case .pickup: "From the time a job was due, by the database's clock, to the start of its handler."
        case .run: "How long handlers ran."
        case .claimBatch: "Jobs in a claim that found any."
        case .completionBatch: "Outcomes told in one statement."
        case .databaseErrors: "Failures of the engine's sessions: by the class of the SQLSTATE, or what failed here."
        case .reconnects: "Sessions opened in the place of one that was lost."
        case .heartbeatAge: "Since the database last confirmed this node's heartbeat."
        }
    }

    /// The upper bounds of a histogram's buckets, in seconds or jobs; nil for a counter or a gauge.
    public var buckets: [Double]? {
        switch self {
        case .pickup:
            [0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 300, 1800, 7200]
        case .run: [0.000_1, 0.000_5, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60, 300, 1800]
        case .claimBatch, .completionBatch: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000]
        default: nil
        }
    }
}
