import Postgres

/// A job that this node has claimed.
struct ClaimedJob: Sendable {
    let id: Int64
    /// Since when it could have started.
    let dueAt: Timestamp
    let attempt: Int16
    let maxAttempts: Int16
    let version: Int16
    /// The next suspect waits for its outcome.
    let isBlocking: Bool
    /// The next jobs of its keys wait for its end.
    let keys: JobKeys?
    /// How long this attempt may take; nil when the kind's handler says.
    let timeout: Duration?
    let route: Route
    let tenure: Tenure
    private let source: Source

    /// Where the arguments are.
    private enum Source {
        case row(Rows, Int)
        case text([UInt8])
    }

    /// Reads a row of the claim; the arguments are left in it until they are asked for.
    init(_ rows: Rows, at index: Int, route: Route, tenure: Tenure) throws(PostgresError) {
        let row = rows[index]
        id = try row.decode(at: Claim.Column.id)
        dueAt = try row.decode(at: Claim.Column.runAt)
        attempt = try row.decode(at: Claim.Column.attempt, as: Int16.self) + 1
        maxAttempts = try row.decode(at: Claim.Column.maxAttempts)
        version = try row.decode(at: Claim.Column.version)
        isBlocking = try row.decode(at: Claim.Column.isBlocking)
        keys = JobKeys(
            ordering: try row.decode(at: Claim.Column.orderingKey),
            concurrency: try row.decode(at: Claim.Column.concurrencyKey)
        )
        // Quick handlers are over before anyone could look; their rows need not be read so far.
        timeout =
            route.handler.isQuick
            ? nil : try row.decode(at: Claim.Column.timeout, as: Interval?.self).map(Duration.init)
        self.route = route
        self.tenure = tenure
        source = .row(rows, index)
    }

    /// Makes a job that is in no queue.
    init(_ job: NewJob, id: Int64, attempt: Int, route: Route, tenure: Tenure) {
        self.id = id
        self.attempt = Int16(clamping: attempt)
        self.route = route
        self.tenure = tenure
        dueAt = job.runAt ?? .minusInfinity
        maxAttempts = Int16(clamping: job.maxAttempts)
        version = Int16(clamping: job.version)
        isBlocking = false
        keys = nil
        timeout = job.timeout
        source = .text(Array(job.args.text.utf8))
    }

    /// The arguments' text; a jsonb value has a version byte in front.
    var arguments: [UInt8] {
        switch source {
        case .row(let rows, let index):
            rows[index].withBytes(at: Claim.Column.args) { bytes in
                [UInt8]((bytes ?? .init(start: nil, count: 0)).dropFirst())
            }
        case .text(let text): text
        }
    }
}
