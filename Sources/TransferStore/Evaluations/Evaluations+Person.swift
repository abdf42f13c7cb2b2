internal import Postgres
public import Transfers

extension Evaluations {
    /// What the newest evaluation of a need found of one person.
    ///
    /// - Throws: ``StoreFault/notEvaluated(_:)``, ``StoreFault/notInEvaluation``, `PostgresError`.
    public func newest(of need: NeedID, _ person: PersonID) throws -> PersonalEvaluation {
        try finding(of: person, in: try latest(of: need))
    }

    /// What an evaluation found of one person; where an evaluation among many kept nothing of them, what it would find today.
    ///
    /// - Throws: ``StoreFault/notInEvaluation``, `PostgresError`.
    public func finding(of person: PersonID, in run: StoredEvaluation) throws -> PersonalEvaluation {
        guard let row = try session.query(ResultSQL.finding(run.id, person)).first else {
            return try findingOfToday(of: person, in: run)
        }
        let (number, place, score, reasons, gates) = try row.decode(
            Int16.self,
            Int?.self,
            Numeric?.self,
            [String].self,
            JSONB.self
        )
        return PersonalEvaluation(
            run: run,
            // The table's check allows no other numbers.
            standing: Standing(number: number) ?? .notRankable,
            place: place,
            score: score?.description,
            outcomes: GateOutcomes(try StoredFinding.outcomes(gates, reasons: reasons))
        )
    }
}
