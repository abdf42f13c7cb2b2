/// Evaluates candidates for one target: gates first, score second.
///
/// It is a value without state: the same candidate gives the same evaluation, on every thread and machine.
public struct Evaluator: Sendable {
    /// What the evaluations depend on.
    public let context: EvaluationContext
    let limits: GateLimits
    let scoreRules: ScoreRules
    let wishRules: WishRules
    let standard: SplitStandard

    /// An evaluator with every rule looked up.
    ///
    /// - Throws: An ``EvaluationFault`` when the rules do not answer, or the standard of a managerial post is incomplete.
    public init(_ context: EvaluationContext) throws(EvaluationFault) {
        self.context = context
        let level = context.target.level
        do throws(RuleBookFault) {
            limits = try GateLimits(context.rules, for: level, on: context.asOf)
            scoreRules = try ScoreRules(context.rules, profile: context.profile, for: level, on: context.asOf)
            wishRules = try WishRules(context.rules, on: context.asOf)
        } catch {
            throw .rules(error)
        }
        standard = SplitStandard(context.target.standard)
        if level.kind.isManagerial, !standard.missing.isEmpty { throw .incompleteStandard(missing: standard.missing) }
    }

    /// Competencies of the nine that the standard of a nonmanagerial post lacks, which are skipped.
    public var skippedCompetencies: [Competency] {
        standard.missing
    }

    /// Evaluates one candidate.
    ///
    /// - Throws: ``EvaluationFault/arithmetic(_:)`` when a value is so large that a score cannot be kept exactly.
    public func evaluate(_ candidate: Candidate) throws(EvaluationFault) -> Evaluation {
        do throws(ArithmeticFault) {
            let scorer = try scorer(for: candidate)
            return try Evaluation(of: scorer, outcomes: outcomes(with: scorer))
        } catch {
            throw .arithmetic(error)
        }
    }

    /// The score of a candidate, whatever the gates say: what it is worth that somebody stays whom nobody would move there.
    ///
    /// - Returns: The exact score; nil when the policy excludes whose data are missing.
    /// - Throws: ``EvaluationFault/arithmetic(_:)`` when a value is so large that a score cannot be kept exactly.
    public func worth(of candidate: Candidate) throws(EvaluationFault) -> Fraction? {
        do throws(ArithmeticFault) {
            let scorer = try scorer(for: candidate)
            return try scorer.total(of: scorer.components())
        } catch {
            throw .arithmetic(error)
        }
    }

    /// What every gate found of a candidate, with values, limits and reasons.
    public func findings(for candidate: Candidate) throws(EvaluationFault) -> [GateFinding] {
        do throws(ArithmeticFault) {
            return findings(with: try scorer(for: candidate))
        } catch {
            throw .arithmetic(error)
        }
    }

    /// What a candidate asks of any transfer that this one would not keep.
    public func unmetWishes(of candidate: Candidate) -> [UnmetWish] {
        candidate.placementWishes.unmet(
            movingOn: context.effectiveOn,
            from: candidate.district,
            to: context.target.district,
            by: wishRules
        )
    }

    /// What the transfer would change for a candidate.
    public func move(of candidate: Candidate) -> Move {
        let orders = (
            held: limits.levelOrder[candidate.post.level].number,
            target: limits.levelOrder[context.target.level].number
        )
        return Move(from: candidate.post, to: context.target, orders: orders)
    }

    func scorer(for candidate: Candidate) throws(ArithmeticFault) -> Scorer {
        let assessment = validAssessment(of: candidate)
        let match = try CompetenceMatch(of: candidate, to: standard, assessment: assessment)
        return Scorer(
            candidate: candidate,
            context: context,
            rules: scoreRules,
            standard: standard,
            match: match,
            assessment: assessment
        )
    }

    private func validAssessment(of candidate: Candidate) -> Assessment? {
        guard let assessment = candidate.assessment,
            assessment.date.months(until: context.asOf) < limits.assessmentValidity.number
        else { return nil }
        return assessment
    }

    func examination(with scorer: Scorer) -> Examination {
        Examination(
            candidate: scorer.candidate,
            context: context,
            limits: limits,
            move: move(of: scorer.candidate),
            match: scorer.match
        )
    }

    /// A candidate before all gates but that of competence.
    func examination(of candidate: Candidate) -> Examination {
        Examination(
            candidate: candidate,
            context: context,
            limits: limits,
            move: move(of: candidate),
            match: .unknown
        )
    }

    func findings(with scorer: Scorer) -> [GateFinding] {
        GateCode.allCases.map(examination(with: scorer).examine)
    }

    /// Some gates' findings of a candidate, where the rest is known.
    public func findings(for candidate: Candidate, of gates: [GateCode]) throws(EvaluationFault) -> [GateFinding] {
        // The match of competence takes longer than all else, and one gate looks at it.
        guard gates.contains(.competence) else { return gates.map(examination(of: candidate).examine) }
        do throws(ArithmeticFault) {
            return gates.map(examination(with: try scorer(for: candidate)).examine)
        } catch {
            throw .arithmetic(error)
        }
    }

    /// What every gate says of a candidate.
    func outcomes(of candidate: Candidate) throws(EvaluationFault) -> GateOutcomes {
        do throws(ArithmeticFault) {
            return outcomes(with: try scorer(for: candidate))
        } catch {
            throw .arithmetic(error)
        }
    }

    /// Evaluates a candidate of whom it is known what every gate says.
    func evaluate(_ candidate: Candidate, _ outcomes: GateOutcomes) throws(EvaluationFault) -> Evaluation {
        do throws(ArithmeticFault) {
            return try Evaluation(of: try scorer(for: candidate), outcomes: outcomes)
        } catch {
            throw .arithmetic(error)
        }
    }

    private func outcomes(with scorer: Scorer) -> GateOutcomes {
        let examination = examination(with: scorer)
        var outcomes = GateOutcomes()
        for code in GateCode.allCases { outcomes[code] = examination.examine(code).outcome }
        return outcomes
    }
}
