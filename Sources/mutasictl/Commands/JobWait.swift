import Glibc
import JobQueue
import Postgres

/// Waits for a job's outcome, and tells the operator what keeps it waiting.
struct JobWait {
    let job: Int64
    let timeout: Duration

    /// A daemon that listens takes a job within milliseconds; after this long there probably is none.
    private static let patience = Duration.seconds(5)
    private static let shortestPause = Duration.milliseconds(20)
    private static let longestPause = Duration.milliseconds(500)

    /// - Throws: ``Refusal`` when the job was given up, is gone, or takes too long; `PostgresError`.
    func outcome(_ session: Session) throws -> JobStatus {
        let start = ContinuousClock.now
        let display = ProgressDisplay()
        defer { display.clear() }
        var pause = Self.shortestPause
        var isImpatient = false
        var failures = 0
        while true {
            guard let status = try look(session) else { throw Refusal(.notFound, .unknownJob(job)) }
            if status.state.isOutcome { return try Self.completed(status) }
            let waited = ContinuousClock.now - start
            guard waited < timeout else { throw Refusal(.tryAgain, .waitedTooLong(job)) }
            if status.state == .available, waited > Self.patience, !isImpatient {
                isImpatient = true
                display.clear()
                StandardStream.error.say(.noDaemon(job))
            }
            if status.attempt > failures {
                failures = status.attempt
                display.clear()
                StandardStream.error.say(.attemptFailed(job, status.attempt, reason: status.reason ?? ""))
            }
            // Only where somebody sees it is it worth a question of its own.
            let fraction = display.isShown ? try part(session) : nil
            display.show(
                ProgressLine(
                    label: Phrase.waiting(job, status.state.phrase).text,
                    fraction: fraction,
                    detail: "\(waited.components.seconds) s"
                )
            )
            usleep(UInt32(min(pause, timeout - waited).components.attoseconds / 1_000_000_000_000))
            pause = min(pause * 2, Self.longestPause)
        }
    }

    /// The part of the job that is done, where it tells.
    private func part(_ session: Session) throws -> Double? {
        try session.progress(of: [job]).first?.percent.map { Double($0) / 100 }
    }

    /// A lost connection ends the waiting, not the job.
    private func look(_ session: Session) throws -> JobStatus? {
        do throws(PostgresError) {
            return try session.jobStatus(job)
        } catch  where error.isConnectionLost {
            throw Refusal(.tryAgain, .connectionLost(job))
        }
    }

    private static func completed(_ status: JobStatus) throws(Refusal) -> JobStatus {
        guard status.state == .completed else {
            throw Refusal(
                .jobEndedWithoutResult,
                .jobGivenUp(status.id, status.state.phrase, reason: status.reason ?? "")
            )
        }
        return status
    }
}
