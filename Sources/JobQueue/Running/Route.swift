/// The way of one kind of job in one queue.
final class Route: Sendable {
    let kind: String
    let queue: String
    let handler: Handler
    let metrics: RouteMetrics

    init(kind: String, queue: String, handler: Handler, metrics: RouteMetrics) {
        self.kind = kind
        self.queue = queue
        self.handler = handler
        self.metrics = metrics
    }
}
