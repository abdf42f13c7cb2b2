import ArgumentParser
import JobQueue
import Postgres

extension Job {
    /// `mutasictl job show`: everything about one job but its arguments, which may name persons.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.jobShowPurpose.text)

        @Argument(help: ArgumentHelp(.jobNumberHelp, valueName: "id"))
        var job: Int64

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            guard let status = try database.withSession({ try $0.jobStatus(job) }) else {
                throw Refusal(.notFound, .unknownJob(job))
            }
            var sheet = Sheet()
            sheet.add(.job, "id", .number(Int(status.id)))
            sheet.add(.kind, "kind", .text(status.kind))
            sheet.add(.queue, "queue", .text(status.queue))
            sheet.add(.priority, "priority", .text(status.priority.rawValue))
            sheet.add(.state, "state", .word(status.state.rawValue, status.state.phrase))
            sheet.add(.attempts, "attempt", .number(status.attempt))
            sheet.add(.attemptsAllowed, "max_attempts", .number(status.maxAttempts))
            sheet.add(.created, "created_at", .time(status.createdAt))
            sheet.add(.due, "run_at", .time(status.runAt))
            sheet.add(.started, "claimed_at", .time(status.claimedAt))
            sheet.add(.finished, "finished_at", .time(status.finishedAt))
            sheet.add(.result, "result", .json(status.result?.text))
            sheet.add(.reason, "reason", .text(status.reason))
            try sheet.show(format.output)
        }
    }
}
