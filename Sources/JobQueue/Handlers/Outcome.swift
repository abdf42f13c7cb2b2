public import Postgres

/// What a handler says became of an attempt; a thrown error says that it failed.
public enum Outcome: Sendable {
    /// Done, with a result that is kept in the history.
    case complete(result: JSONB? = nil)
    /// The attempt failed; it is tried again after the time (nil: by the handler's backoff) while attempts are left.
    case retry(after: Duration? = nil, reason: String)
    /// The job failed for good; the reason is kept in the history.
    case discard(reason: String)
    /// Not now: it is run again after the time, and no attempt is counted.
    case snooze(Duration)
}
