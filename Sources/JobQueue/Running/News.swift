/// What a notification on the engine's channel says.
enum News: Equatable {
    /// A queue has jobs.
    case jobs(queue: String)
    /// A queue has other settings; any may have for nil.
    case settings(queue: String?)
    /// Somebody may have asked that a job which a node runs be cancelled; whether they have, the database knows.
    case cancellation(job: Int64, node: Int64)
    /// Schedules were changed.
    case schedules

    /// Reads a notification's payload: a queue's name, `settings:QUEUE`, `cancel:NODE:JOB` or `schedules:changed`.
    ///
    /// - Returns: nil for what a later version may have to say.
    init?(_ payload: String) {
        let words = payload.split(separator: ":", omittingEmptySubsequences: false)
        if words.count == 1 {
            self = .jobs(queue: payload)
        } else if words.count == 2, words[0] == "settings" {
            self = .settings(queue: words[1].isEmpty ? nil : String(words[1]))
        } else if words.count == 3, words[0] == "cancel", let node = Int64(words[1]), let job = Int64(words[2]) {
            self = .cancellation(job: job, node: node)
        } else if payload == "schedules:changed" {
            self = .schedules
        } else {
            return nil
        }
    }
}
