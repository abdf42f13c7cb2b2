import Postgres

/// Finds the handlers of the rows of a claim; jobs of a kind mostly come together, so the last one is tried first.
struct RouteCache {
    private let queue: String
    private let registry: HandlerRegistry
    private let metrics: QueueMetrics
    private var routes: [String: Route] = [:]
    private var lastKind: [UInt8] = []
    private var last: Route?

    init(queue: String, registry: HandlerRegistry, metrics: QueueMetrics) {
        self.queue = queue
        self.registry = registry
        self.metrics = metrics
    }

    /// The jobs of a claim, in its order.
    mutating func jobs(_ claim: Claim, tenure: Tenure) throws(PostgresError) -> [ClaimedJob] {
        var jobs: [ClaimedJob] = []
        jobs.reserveCapacity(claim.jobs.count)
        let rows = claim.jobs.base
        for index in claim.jobs.indices {
            jobs.append(try ClaimedJob(rows, at: index, route: try route(rows[index]), tenure: tenure))
        }
        return jobs
    }

    private mutating func route(_ row: Row) throws(PostgresError) -> Route {
        let isLast = row.withBytes(at: Claim.Column.kind) { $0.map { lastKind.elementsEqual($0) } ?? false }
        if isLast, let last { return last }
        let kind = try row.decode(at: Claim.Column.kind, as: String.self)
        let route: Route
        if let known = routes[kind] { route = known } else { route = try make(kind) }
        routes[kind] = route
        lastKind = Array(kind.utf8)
        last = route
        return route
    }

    private func make(_ kind: String) throws(PostgresError) -> Route {
        // The claim asks for the registry's kinds alone.
        guard let handler = registry[kind] else { throw PostgresError(.decoding, "claimed a kind that has no handler") }
        let metrics = metrics.route(kind: kind, queue: queue)
        return Route(kind: kind, queue: queue, handler: handler, metrics: metrics)
    }
}
