import Logging

/// What the parts of a runner share.
struct Organs: Sendable {
    let heart: Heart
    let completer: Completer
    let overseer: Overseer
    let journal: Journal
    let metrics: QueueMetrics
    let outages: Outages
    let logger: Logger
}
