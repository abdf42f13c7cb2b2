import JobQueue
import Postgres

/// Remembers what was seen of jobs, and tells what is new.
struct JobFeed {
    private struct Sight: Equatable {
        var state: JobState?
        var attempt = 0
        var percent: Int?
        var message: String?
        var lines: [String] = []
    }

    private var sights: [Int64: Sight] = [:]

    mutating func news(_ status: JobStatus, _ progress: ProgressStatus?) -> [JobNews] {
        var sight = sights[status.id] ?? Sight()
        var events: [JobNews.Event] = []
        // What it told comes before the state to which that led.
        if let progress {
            events += Self.unseen(progress.lines, after: sight.lines).map { .line($0) }
            if (progress.percent, progress.message) != (sight.percent, sight.message) {
                events.append(.progress(percent: progress.percent, message: progress.message))
            }
            sight.percent = progress.percent
            sight.message = progress.message
            sight.lines = progress.lines
        }
        // While it runs its attempt is one more than those that have ended.
        let attempt = status.state == .running ? status.attempt + 1 : status.attempt
        if (status.state, attempt) != (sight.state, sight.attempt) {
            let event = JobNews.Event.state(status.state, attempt: attempt, reason: status.reason)
            events.insert(event, at: status.state == .running ? 0 : events.endIndex)
        }
        sight.state = status.state
        sight.attempt = attempt
        sights[status.id] = sight
        return events.map { JobNews(job: status.id, kind: status.kind, event: $0) }
    }

    mutating func forget(_ job: Int64) {
        sights[job] = nil
    }

    /// The lines behind those that were seen: of a log that keeps only its last lines the first seen ones may be gone.
    static func unseen(_ lines: [String], after seen: [String]) -> ArraySlice<String> {
        let most = min(seen.count, lines.count)
        let overlap = stride(from: most, through: 0, by: -1).first { lines.prefix($0).elementsEqual(seen.suffix($0)) }
        return lines.dropFirst(overlap ?? 0)
    }
}
