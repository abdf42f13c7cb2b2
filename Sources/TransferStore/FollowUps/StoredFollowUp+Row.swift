internal import Postgres
internal import Transfers

extension StoredFollowUp {
    /// Reads a row of ``FollowUpSQL``, whose columns it takes in their order.
    init(_ row: Row) throws {
        id = FollowUpID(try row.decode(at: 0))
        proposal = ProposalID(try row.decode(at: 1))
        startOfDuty = try row.decode(at: 5)
        remindOn = try row.decode(at: 7)
        zone = try StoredJSON.word(TimeZoneOfUnit.self, try row.decode(at: 9))
        openedOn = try row.decode(at: 14)
        remindedOn = try row.decode(at: 15)
        concludedOn = try row.decode(at: 16)
        names = Names(
            employee: try row.decode(at: 17),
            superior: try row.decode(at: 18),
            unit: try row.decode(at: 19),
            post: try row.decode(at: 20)
        )
        unit = UnitCode(try row.decode(at: 21))
        state = try StoredJSON.word(ProposalState.self, try row.decode(at: 22))
        answered = Set(
            try row.decode(at: 23, as: [String].self).map { try StoredJSON.word(Questionnaire.Respondent.self, $0) }
        )
        followUp = try FollowUp(row, zone)
    }
}

extension FollowUp {
    fileprivate init(_ row: Row, _ zone: TimeZoneOfUnit) throws {
        guard let milestone = FollowUpMilestone(rawValue: try row.decode(at: 2)) else {
            throw PostgresError(.decoding, "a follow-up is kept of no milestone")
        }
        let (dueOn, lastDay) = (try row.decode(at: 6, as: CivilDate.self), try row.decode(at: 8, as: CivilDate.self))
        self.init(
            milestone: milestone,
            dueOn: dueOn,
            answerBy: Deadline(
                name: .followUpAnswer,
                // The days as they fell; the rule that they were counted by may have changed since.
                length: .days(lastDay.daysSince1970 - dueOn.daysSince1970),
                basis: try row.decode(at: 10),
                start: dueOn,
                lastDay: lastDay,
                zone: zone,
                calendarVersion: try row.decode(at: 11)
            ),
            employee: try row.decode(at: 3),
            superior: try row.decode(at: 4)
        )
        let returnOn: CivilDate? = try row.decode(at: 13)
        promised = Set(try row.decode(at: 12, as: [String].self).map { try SupportOffer(code: $0, returnOn: returnOn) })
    }
}
