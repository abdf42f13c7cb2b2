public import Postgres
public import Transfers

/// How long what is personal is kept, by the rules.
public struct Retention {
    let session: Session

    /// The data through a session, in its transaction where one is open.
    public init(_ session: Session) {
        self.session = session
    }

    /// Removes or redacts what was kept as long as the rules of a day have it.
    ///
    /// - Parameters:
    ///   - day: Today.
    ///   - most: How many of each class at most.
    /// - Returns: How many went, by class.
    /// - Throws: `RuleBookFault` and ``StoreFault/noRules(on:)`` when the rules do not say how long, `PostgresError`.
    public func run(on day: CivilDate, most: Int) throws -> [String: Int] {
        let rules = try Rules(session).current(on: day)
        func cutoff(_ code: RuleCode) throws -> CivilDate {
            day.adding(months: -(try rules.number(code, on: day))) ?? day
        }
        let dialogues = try session.query(
            RetentionSQL.dialogues(
                before: try cutoff(.dialogueRetention),
                basis: try rules.parameter(.dialogueRetention, on: day).basis,
                most: most
            )
        )
        return [
            "notices": try session.execute(
                RetentionSQL.notices(before: try cutoff(.noticeRetention), most: most)
            ),
            "evaluations": try session.execute(
                RetentionSQL.evaluations(before: try cutoff(.evaluationRetention), most: most)
            ),
            "plans": try session.execute(RetentionSQL.plans(before: try cutoff(.evaluationRetention), most: most)),
            "import_issues": try session.execute(RetentionSQL.issues(before: try cutoff(.importRetention))),
            "signals": try session.execute(RetentionSQL.signals(before: try cutoff(.signalRetention), most: most)),
            "dialogues": Int(try dialogues[0].decode(at: 0, as: Int32.self)),
        ]
    }
}
