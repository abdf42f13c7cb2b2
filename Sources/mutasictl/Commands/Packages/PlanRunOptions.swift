import ArgumentParser
import JobQueue
import Postgres
import TransferJobs
import TransferStore
import Transfers

/// How a plan is made, and how it is shown.
struct PlanRunOptions: ParsableArguments {
    @Option(help: ArgumentHelp(.planTimeLimitHelp, valueName: "seconds"))
    var timeLimit = 60

    @Option(help: ArgumentHelp(.planHTMLHelp, valueName: "file"), completion: .file())
    var html: String?

    @Flag(help: ArgumentHelp(.planReplaceHelp))
    var replace = false

    @OptionGroup var trial: TrialOptions
    @OptionGroup var waiting: WaitOptions
    @OptionGroup var format: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        guard (1...86_400).contains(timeLimit) else {
            throw ValidationError(Phrase.outOfBounds("--time-limit", 1...86_400).text)
        }
        try waiting.refuse(with: trial)
        if trial.dryRun, html != nil { throw ValidationError(Phrase.waitOrTry.text) }
    }

    /// Has a plan made, and shows it if that was asked for.
    ///
    /// - Parameters:
    ///   - asOf: the day as of which the data are read; that of the run when nil.
    ///   - request: makes the request of what the session knows.
    /// - Throws: what the closure throws, ``Refusal``, `PostgresError`.
    func run(asOf: CivilDate?, _ request: (Session, _ today: CivilDate) throws -> PlanRequest) throws {
        // A page that cannot be written is found out before a plan is made for it.
        if let html { try OutputFile.write([], to: html, replaces: replace, isTried: true) }
        try database.withDomain { session in
            let request = try request(session, try asOf ?? CivilClock(session).today())
            guard !trial.dryRun else { return try attempt(request, session) }
            let arguments = PlanPackage(request, asOf: asOf, timeLimit: timeLimit)
            let job = try session.enqueue(NewJob(PlanPackage.kind, args: try arguments.json()))
            guard waiting.wait || html != nil else {
                StandardStream.error.say(.enqueued(job))
                var sheet = Sheet()
                sheet.add(.job, "job", .number(Int(job)))
                return try sheet.show(format.output)
            }
            _ = try JobWait(job: job, timeout: .seconds(waiting.timeout)).outcome(session)
            guard let id = try Plans(session).made(by: job) else { throw Refusal(.notFound, .unknownJob(job)) }
            let report = PlanReport(try Plans(session).show(id))
            if let html { try report.write(to: html, replaces: replace) }
            try report.show(format.output)
        }
    }

    /// Looks whether the needs that are named can be planned for, and has nothing made.
    private func attempt(_ request: PlanRequest, _ session: Session) throws {
        let needs = Needs(session)
        for id in request.needs {
            let need = try needs.show(id)
            guard need.state.allowsEvaluation else { throw StoreFault.closedNeed(id, need.state) }
        }
        let open =
            try request.needs.isEmpty
            ? needs.list(.live).count { $0.state.allowsEvaluation } : request.needs.count
        guard open > 0 else { throw PlanFault.noNeeds }
        var sheet = Sheet()
        sheet.add(.planMode, "mode", .word(request.mode.rawValue, .planMode(request.mode)))
        sheet.add(.planNeeds, "needed", .number(open))
        sheet.add(.asOf, "as_of", .date(request.asOf))
        try sheet.show(format.output)
        trial.conclude()
    }
}
