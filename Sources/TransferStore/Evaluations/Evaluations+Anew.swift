internal import Postgres
internal import Transfers

// An evaluation among many keeps nothing of those far from the post. What it would find of one of them today is told instead.
extension Evaluations {
    /// What the need's evaluation would find of a person today.
    ///
    /// - Throws: ``StoreFault/notInEvaluation`` where everybody's rows are kept, or the person is not active.
    func explanationOfToday(_ run: StoredEvaluation, _ person: PersonID) throws -> String {
        let (evaluator, candidate) = try today(run, person)
        let json = try explanation(of: candidate, evaluator, run)
        // The run's own day beside today's, so that nobody takes one for the other.
        return json.dropLast() + #","evaluated_as_of":"\#(run.asOf)"}"#
    }

    private func explanation(
        of candidate: Candidate,
        _ evaluator: Evaluator,
        _ run: StoredEvaluation
    ) throws -> String {
        let outcomes = try evaluator.evaluate(candidate).outcomes
        guard outcomes.bars else {
            let passed = try Training(session).passed(by: [candidate.id])[candidate.id] ?? []
            return try evaluator.explain(candidate).json(
                training: evaluator.planner(try Training(session).catalogue()).plan(for: candidate, passed: passed),
                language: .indonesian,
                audience: .reviewer
            )
        }
        var brief = BriefFindings(language: .indonesian)
        return BriefFindings.explanation(
            gates: brief.json(try evaluator.findings(for: candidate, of: outcomes.closed)),
            person: candidate.id,
            post: evaluator.context.target.code,
            unit: evaluator.context.target.unit,
            run: run,
            asOf: evaluator.context.asOf
        )
    }

    /// What every gate says of a person today, for whom an evaluation among many has no row.
    ///
    /// - Throws: ``StoreFault/notInEvaluation`` where everybody's rows are kept, or the person is not active.
    func findingOfToday(of person: PersonID, in run: StoredEvaluation) throws -> PersonalEvaluation {
        let (evaluator, candidate) = try today(run, person)
        let evaluation = try evaluator.evaluate(candidate)
        return PersonalEvaluation(
            run: run,
            standing: evaluation.standing,
            place: nil,
            score: evaluation.score?.text(),
            outcomes: evaluation.outcomes
        )
    }

    private func today(_ run: StoredEvaluation, _ person: PersonID) throws -> (Evaluator, Candidate) {
        guard !run.isOfEverybody else { throw StoreFault.notInEvaluation }
        try session.query(EvaluationSQL.prepare)
        var context = try ContextReader(session: session).context(
            ofAny: run.need,
            asOf: try CivilClock(session).today()
        )
        context.profile = run.profile
        let seed = Self.lotSeed(run.need, asOf: run.asOf)
        guard let candidate = try candidate(person, in: context, lotSeed: seed) else {
            throw StoreFault.notInEvaluation
        }
        return (try Evaluator(context), candidate)
    }
}
