internal import Postgres
internal import Transfers

extension Evaluations {
    /// Keeps an evaluation, its results by COPY: for a login that policies hold for by way of a table of its own.
    func store(
        _ results: EvaluationResults,
        for need: NeedID,
        context: EvaluationContext,
        job: Int64?
    ) throws -> StoredEvaluation {
        let passed = try Training(session).passed(by: results.explained)
        let seed = Self.lotSeed(need, asOf: context.asOf)
        let added = ResultSQL.add(
            need,
            context,
            results.counts,
            results.reasons,
            isWhole: results.scope == .everybody,
            seed: seed,
            job: job
        )
        guard let row = try session.query(added).first else {
            throw PostgresError(.decoding, "no evaluation came back")
        }
        let stored = try StoredEvaluation(row)
        let isGuarded = try session.query(ResultSQL.isGuarded).first?.decode(at: 0, as: Bool.self) ?? false
        if isGuarded { try session.execute(ResultSQL.stage) }
        try session.copyIn(isGuarded ? ResultSQL.copyStaged : ResultSQL.copyResults) { writer in
            try results.forEach(passed: passed) { entry, explanation in
                let evaluation = entry.evaluation
                try writer.row(
                    stored.id.number,
                    evaluation.person,
                    evaluation.standing.number,
                    entry.position.map { Int32(clamping: $0) },
                    evaluation.score.map { Numeric(rounding: $0) },
                    evaluation.reasons,
                    explanation
                )
            }
        }
        if isGuarded {
            try session.execute(ResultSQL.takeStaged)
            try session.execute(ResultSQL.dropStaged)
        }
        return stored
    }
}

extension Evaluation {
    /// Codes of the gates that bar, or of those that condition; where no gate bars, the data that are missing.
    fileprivate var reasons: [String] {
        guard standing == .notRankable else { return outcomes.codes(with: .warn).map(\.text) }
        return outcomes.isClosed ? outcomes.closed.map(\.text) : missing.names
    }
}

extension StoredEvaluation {
    /// Reads a row of ``ResultSQL``.
    init(_ row: Row) throws {
        let (id, need, version, profile, asOf, effectiveOn, seed, ranked, conditional, barred, isWhole, at) =
            try row.decode(
                Int64.self,
                Int64.self,
                String.self,
                String.self,
                CivilDate.self,
                CivilDate.self,
                String.self,
                Int.self,
                Int.self,
                Int.self,
                Bool.self,
                Instant.self
            )
        self.init(
            id: EvaluationRunID(id),
            need: NeedID(need),
            ruleVersion: version,
            profile: .init(profile),
            asOf: asOf,
            effectiveOn: effectiveOn,
            lotSeed: seed,
            ranked: ranked,
            conditional: conditional,
            notRankable: barred,
            isOfEverybody: isWhole,
            evaluatedAt: at
        )
    }
}

extension RankedPerson {
    /// Reads a row of ``ResultSQL``.
    init(_ row: Row) throws {
        let (person, place, standing, nip, name, post, unit, score, reasons, wishes) = try row.decode(
            PersonID.self,
            Int?.self,
            Int16.self,
            String.self,
            String.self,
            String.self,
            String.self,
            Numeric?.self,
            [String].self,
            [String].self
        )
        self.init(
            person: person,
            place: place,
            // The table's check allows no other numbers.
            standing: Standing(number: standing) ?? .notRankable,
            nip: nip,
            name: name,
            postName: post,
            unitName: unit,
            score: score?.description,
            reasons: reasons,
            unmetWishes: wishes
        )
    }
}
