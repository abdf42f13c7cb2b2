import Postgres
import Synchronization

/// One attempt at a job on a lane, for those who may have to stop it.
final class Execution: Sendable {
    private struct State {
        var stop: (reason: Cancellation, at: ContinuousClock.Instant)?
        /// Of the session on which it runs a statement, now and then.
        var canceller: Canceller?
        var isKnownAsStuck = false
        var hasEnded = false
        /// How far it has come; the lines go to the journal.
        var told = Telling()
    }

    /// How long an attempt may take to notice that it is to stop.
    static let patience: Duration = .seconds(5)
    /// How often the statement of one that is to stop is cancelled, since it may begin another.
    private static let insistence: Duration = .milliseconds(50)

    let job: ClaimedJob
    /// The lane's number in its queue.
    let lane: Int
    /// The system's number of the thread that runs it.
    let thread: Int32?
    let start: ContinuousClock.Instant
    /// When its time is over; nil for never.
    let deadline: ContinuousClock.Instant?
    let journal: Journal
    private let isStopped = Atomic(false)
    private let hasTold = Atomic(false)
    private let state = Mutex(State())

    /// Begins, on the thread that runs it.
    ///
    /// - Parameters:
    ///   - job: what is attempted.
    ///   - lane: where.
    ///   - start: since when.
    ///   - journal: takes what it tells.
    init(_ job: ClaimedJob, on lane: Int, start: ContinuousClock.Instant, journal: Journal) {
        self.journal = journal
        self.job = job
        self.lane = lane
        self.start = start
        thread = threadNumber()
        deadline = (job.timeout ?? job.route.handler.timeout).map { start + $0 }
    }

    /// It is to stop.
    var isCancelled: Bool { isStopped.load(ordering: .acquiring) || job.tenure.isOver }

    /// Why it is to stop; nil when it is not.
    var cancellation: Cancellation? {
        state.withLock { $0.stop?.reason } ?? (job.tenure.isOver ? .interrupted : nil)
    }

    /// Has it stop; the first reason stays.
    func stop(for reason: Cancellation, at now: ContinuousClock.Instant = .now) {
        state.withLock { if $0.stop == nil { $0.stop = (reason, now) } }
        isStopped.store(true, ordering: .releasing)
        insist()
    }

    /// Cancels the statement of one that is to stop.
    func insist() {
        // Under the lock, so that the session is still at this job's service.
        state.withLock { if $0.stop != nil { $0.canceller?.cancel() } }
    }

    /// Runs a closure whose statements are cancelled when it is to stop; never one of a later job.
    func withStatements<Value>(on session: Session, _ body: () throws -> Value) rethrows -> Value {
        state.withLock { $0.canceller = session.canceller }
        defer { state.withLock { $0.canceller = nil } }
        insist()
        return try body()
    }

    /// Takes what it tells; returns at once.
    func tell(_ change: (inout Telling) -> Void) {
        state.withLock { state in
            var news = Telling()
            change(&news)
            state.told.report(percent: news.percent, text: news.text)
        }
        journal.note(self, change)
        hasTold.store(true, ordering: .releasing)
    }

    /// What it said last, but for the lines.
    var told: (percent: Int?, text: String?) {
        state.withLock { ($0.told.percent, $0.told.text) }
    }

    /// Has what it told written, while its claim stands.
    func writeDown() {
        if hasTold.exchange(false, ordering: .acquiringAndReleasing) { journal.finish(self) }
    }

    /// When to look after it next; nil when nothing can come of it.
    func nextLook(after now: ContinuousClock.Instant) -> ContinuousClock.Instant? {
        state.withLock { state in
            guard let stop = state.stop else { return deadline }
            if state.canceller != nil { return now + Self.insistence }
            return state.isKnownAsStuck ? nil : stop.at + Self.patience
        }
    }

    /// Since when it ignores that it is to stop, and why it is; nil while it need not have noticed.
    func stuck(at now: ContinuousClock.Instant) -> (since: ContinuousClock.Instant, reason: Cancellation)? {
        state.withLock { state in
            state.stop.flatMap { now >= $0.at + Self.patience ? ($0.at, $0.reason) : nil }
        }
    }

    /// Takes note that it is known as stuck.
    ///
    /// - Returns: whether that is news.
    func becomesKnownAsStuck() -> Bool {
        state.withLock { state in
            guard !state.isKnownAsStuck, !state.hasEnded else { return false }
            state.isKnownAsStuck = true
            return true
        }
    }

    /// Ends.
    ///
    /// - Returns: whether it was known as stuck.
    func end() -> Bool {
        state.withLock { state in
            state.hasEnded = true
            return state.isKnownAsStuck
        }
    }
}
