import ArgumentParser
import JobQueue
import Postgres

/// Whether a command that enqueues a job waits for its outcome.
struct WaitOptions: ParsableArguments {
    @Flag(help: ArgumentHelp(.waitOptionsWaitHelp))
    var wait = false

    @Option(
        help: ArgumentHelp(.waitOptionsTimeoutHelp, valueName: "seconds")
    )
    var timeout = 600

    func validate() throws {
        guard (1...86_400).contains(timeout) else {
            throw ValidationError(Phrase.outOfBounds("--timeout", 1...86_400).text)
        }
    }

    /// Refuses to wait for a job that a trial does not enqueue.
    func refuse(with trial: TrialOptions) throws {
        if wait, trial.dryRun { throw ValidationError(Phrase.waitOrTry.text) }
    }

    /// Waits if that was asked for.
    ///
    /// - Returns: the completed job, nil when nothing was waited for.
    /// - Throws: ``Refusal`` when the job was given up or time is over.
    func outcome(of job: Int64, _ session: Session) throws -> JobStatus? {
        guard wait else {
            StandardStream.error.say(.enqueued(job))
            return nil
        }
        return try JobWait(job: job, timeout: .seconds(timeout)).outcome(session)
    }
}
