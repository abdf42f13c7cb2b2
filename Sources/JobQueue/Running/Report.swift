/// What became of an attempt, on its way to the database.
struct Report: Sendable {
    let id: Int64
    let isBlocking: Bool
    let keys: JobKeys?
    let isLastAttempt: Bool
    let route: Route
    let tenure: Tenure
    let backlog: Backlog
    /// How long the handler ran, in microseconds.
    let ran: Int64
    var verdict: Verdict

    init(_ job: ClaimedJob, of backlog: Backlog, ran: Duration, _ verdict: Verdict) {
        id = job.id
        isBlocking = job.isBlocking
        keys = job.keys
        isLastAttempt = job.attempt >= job.maxAttempts
        route = job.route
        tenure = job.tenure
        self.backlog = backlog
        self.ran = ran.microseconds
        self.verdict = verdict
    }
}
