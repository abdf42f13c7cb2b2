internal import Postgres
public import Transfers

extension FollowUps {
    /// Keeps what one side answers; a later answer of the same side stands beside the earlier ones.
    ///
    /// - Parameters:
    ///   - answer: The answer.
    ///   - person: Who gives it.
    ///   - id: The follow-up.
    /// - Returns: The follow-up as it is now.
    /// - Throws: `FollowUpFault`, ``UnknownRecord/followUp(_:)``, `PostgresError`.
    public func take(_ answer: FollowUpAnswer, by person: PersonID, to id: FollowUpID) throws -> StoredFollowUp {
        let stored = try lock(id)
        guard stored.concludedOn == nil else { throw FollowUpFault.concluded }
        guard stored.answered.count < Questionnaire.Respondent.allCases.count else {
            throw FollowUpFault.answersComplete
        }
        let isOwnWord =
            switch answer.questionnaire.respondent {
            case .employee: answer.goalsMet == nil && answer.isStillThere == nil
            case .superior: answer.concerns.isEmpty
            }
        guard isOwnWord else { throw FollowUpFault.otherSidesWord }
        var followUp = stored.followUp
        try followUp.take(answer.questionnaire, by: person, on: try today(of: stored))
        try session.execute(FollowUpAnswerSQL.add(answer, by: person, to: id))
        return try show(id)
    }

    /// The last answers that somebody may read: their own, and the other side's once both have answered.
    ///
    /// - Parameters:
    ///   - id: The follow-up.
    ///   - reader: Who reads; nil for whoever answered nothing.
    ///   - end: As they were at the end of this day; nil for now.
    /// - Returns: The answers, the employee's last.
    /// - Throws: `PostgresError`.
    public func answers(
        to id: FollowUpID,
        readableBy reader: PersonID?,
        at end: EndOfDay? = nil
    ) throws -> [FollowUpAnswer] {
        let sql =
            end.map { FollowUpAnswerSQL.readable(of: id, by: reader, before: $0.moment) }
            ?? FollowUpAnswerSQL.readable(of: id, by: reader)
        return try session.query(sql).map { try FollowUpAnswer($0) }
    }

    /// The follow-up with everything that was answered, for steps that depend on it: nobody is shown it.
    ///
    /// - Throws: `PostgresError`.
    public func filled(_ stored: StoredFollowUp) throws -> FollowUp {
        let answers = try session.query(FollowUpAnswerSQL.latest(of: stored.id)).map { try FollowUpAnswer($0) }
        let bySide = Dictionary(uniqueKeysWithValues: answers.map { ($0.questionnaire.respondent, $0) })
        let plan = stored.followUp
        var followUp = FollowUp(
            milestone: plan.milestone,
            dueOn: plan.dueOn,
            answerBy: plan.answerBy,
            employee: plan.employee,
            superior: plan.superior,
            answers: bySide.mapValues(\.questionnaire)
        )
        followUp.promised = plan.promised
        // Whoever was promised something knows best whether they got it.
        let given = (bySide[.employee] ?? bySide[.superior])?.support ?? []
        followUp.delivered = plan.promised.filter { given.contains($0.code) }
        followUp.goalsMet = bySide[.superior]?.goalsMet
        followUp.isStillThere = try isActive(plan.employee) ? bySide[.superior]?.isStillThere : false
        followUp.concerns = bySide[.employee]?.concerns ?? []
        followUp.trainingDone = try session.query(FollowUpSQL.isTrained(stored.proposal)).first?.decode(at: 0)
        return followUp
    }

    /// The civil day where the receiving unit is.
    ///
    /// - Throws: `PostgresError`.
    public func today(of stored: StoredFollowUp) throws -> CivilDate {
        guard let (today, _) = stored.zone.local(try CivilClock(session).moment()) else {
            throw PostgresError(.decoding, "the clock shows no date")
        }
        return today
    }

    private func isActive(_ person: PersonID) throws -> Bool {
        try session.query(FollowUpSQL.isActive(person)).first?.decode(at: 0, as: Bool.self) ?? false
    }
}
