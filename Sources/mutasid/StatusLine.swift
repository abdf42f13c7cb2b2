import JobQueue

/// How the daemon is doing, in one line of `systemctl status`.
struct StatusLine {
    /// Queues that are told one by one; more make the line longer than a screen is wide.
    private static let shown = 4

    let text: String

    /// - Parameters:
    ///   - loads: what is held of each queue; one queue alone is the whole.
    ///   - isDatabaseAway: the node has no lease.
    ///   - stuck: how many jobs ignore that they are to stop.
    init(_ loads: [QueueLoad], isDatabaseAway: Bool, stuck: Int) {
        let (running, waiting) = loads.reduce((0, 0)) { ($0.0 + $1.running, $0.1 + $1.waiting) }
        var parts = ["\(running) running, \(waiting) waiting"]
        if loads.count > 1 {
            let told = loads.prefix(Self.shown).map { "\($0.queue) \($0.running)+\($0.waiting)" }
            let rest = loads.count > Self.shown ? ["…"] : []
            parts[0] += " (\((told + rest).joined(separator: ", ")))"
        }
        if stuck > 0 { parts.append("\(stuck) stuck") }
        parts.append("database \(isDatabaseAway ? "away" : "ok")")
        text = parts.joined(separator: ", ")
    }
}
