import ArgumentParser
import JobQueue
import Postgres
import TransferJobs
import TransferStore
import Transfers

/// `mutasictl evaluate`: has all active employees evaluated against a need, or against all of them.
struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: Phrase.evaluatePurpose.text,
        discussion: Phrase.evaluateManual.text
    )

    @Argument(help: ArgumentHelp(.needNumberHelp, valueName: "need"))
    var need: Int64?

    @Flag(help: ArgumentHelp(.evaluateAllHelp))
    var all = false

    @Option(
        help: ArgumentHelp(.evaluateAsOfHelp, valueName: "date"),
        transform: Validation.date
    )
    var asOf: CivilDate?

    @OptionGroup var trial: TrialOptions
    @OptionGroup var waiting: WaitOptions
    @OptionGroup var format: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        try waiting.refuse(with: trial)
        guard (need != nil) != all else { throw ValidationError(Phrase.needOrAll.text) }
        if all, trial.dryRun { throw ValidationError(Phrase.allOrTry.text) }
    }

    func run() throws {
        guard let need else { return try evaluateAll() }
        try database.withDomain { session in
            let registered = try Needs(session).show(NeedID(need))
            guard registered.state.allowsEvaluation else {
                throw StoreFault.closedNeed(registered.id, registered.state)
            }
            let today = try CivilClock(session).today()
            if registered.need.effectiveOn < today {
                StandardStream.error.say(.tmtHasPassed(registered.need.effectiveOn))
            }
            guard !trial.dryRun else { return try attempt(registered.id, session) }
            let job = try session.enqueue(try Self.job(registered, asOf: asOf, by: session.role))
            var sheet = Sheet()
            sheet.add(.job, "job", .number(Int(job)))
            sheet.add(.need, "need", .number(Int(need)))
            if let status = try waiting.outcome(of: job, session) { try EvaluationCounts(status).add(to: &sheet) }
            try sheet.show(format.output)
        }
    }

    /// Asking again before it has started is the same job.
    private func evaluateAll() throws {
        try database.withDomain { session in
            let job = try session.enqueue(
                NewJob(
                    EvaluateNeeds.kind,
                    args: try EvaluateNeeds(asOf: asOf?.description).json(),
                    uniqueKey: asOf.map { "all:\($0)" } ?? "all",
                    uniqueScope: .queued,
                    orderingKey: "needs"
                )
            )
            var sheet = Sheet()
            sheet.add(.job, "job", .number(Int(job)))
            if let status = try waiting.outcome(of: job, session) { try RoundCounts(status).add(to: &sheet) }
            try sheet.show(format.output)
        }
    }

    /// Evaluates here and now, and keeps nothing.
    private func attempt(_ id: NeedID, _ session: Session) throws {
        let ranking = try trial.attempt(session) {
            try Evaluations(session).trial(id, asOf: try asOf ?? CivilClock(session).today())
        }
        var sheet = Sheet()
        sheet.add(.need, "need", .number(Int(id.number)))
        EvaluationCounts(ranking).addNumbers(to: &sheet)
        try sheet.show(format.output)
        if try !People(session).areAllInSight() { StandardStream.error.say(.onlyPeopleInSight) }
        trial.conclude()
    }

    /// Asking again before it has started is the same job; two evaluations of a need never run at the same time.
    private static func job(_ registered: RegisteredNeed, asOf: CivilDate?, by role: String) throws -> NewJob {
        let key = "need:\(registered.id)"
        let isUrgent = if case .urgent = registered.need.urgency { true } else { false }
        return NewJob(
            EvaluateNeed.kind,
            args: try EvaluateNeed(need: registered.id.number, asOf: asOf?.description, requestedBy: role).json(),
            priority: isUrgent ? .urgent : .normal,
            uniqueKey: asOf.map { "\(key):\($0)" } ?? key,
            uniqueScope: .queued,
            orderingKey: key
        )
    }
}
