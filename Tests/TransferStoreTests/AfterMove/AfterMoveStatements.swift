import Postgres

@testable import TransferStore
@testable import Transfers

/// The fixed statements on follow-ups, training after the move, and outcomes.
enum AfterMoveStatements {
    private static let id = FollowUpID(1)
    private static let nobody = PersonID(high: 0, low: 0)
    private static let day = CivilDate.today
    private static let followUp = FollowUp(
        milestone: .first,
        dueOn: day,
        answerBy: Deadline(
            name: .followUpAnswer,
            length: .days(14),
            basis: "x",
            start: day,
            lastDay: day,
            zone: .wib,
            calendarVersion: "x"
        ),
        employee: nobody,
        superior: nobody
    )
    private static let report = OutcomeReport(
        stored: "U",
        Indicator("I"),
        .early,
        baseline: mean,
        followUp: mean,
        previousYear: mean,
        insufficiencies: [],
        change: nil,
        comparison: nil,
        compared: 0,
        notCompared: [:],
        difference: (nil, nil)
    )
    private static let receipt = UpstreamReceipt(stored: .siasn, reference: "x", registeredOn: day)
    private static let mean = PeriodMean(stored: [], mean: nil, missing: [], outliers: [])

    static func all() throws -> [SQL] {
        let ratings = Dictionary(uniqueKeysWithValues: RatingItem.allCases.map { ($0, 3) })
        let answer = FollowUpAnswer(try Questionnaire(.employee, ratings))
        return [
            FollowUpSQL.one(id), FollowUpSQL.lock(id), FollowUpSQL.all(of: ProposalID(1)), FollowUpSQL.running(on: day),
            FollowUpSQL.all(.one), FollowUpSQL.add(followUp, of: ProposalID(1), startOfDuty: day, remindOn: day),
            FollowUpSQL.assign(nobody, to: id), FollowUpSQL.open(id, on: day), FollowUpSQL.remind(id, on: day),
            FollowUpSQL.conclude(id, as: .complete, on: day), FollowUpSQL.superiors(of: "U"),
            FollowUpSQL.zone(of: "U"), FollowUpSQL.isActive(nobody), FollowUpSQL.isTrained(ProposalID(1)),
            FollowUpSQL.operatorRole(of: ProposalID(1)),
            FollowUpAnswerSQL.add(answer, by: nobody, to: id), FollowUpAnswerSQL.latest(of: id),
            FollowUpAnswerSQL.readable(of: id, by: nil), FollowUpAnswerSQL.raise(.left, of: id),
            FollowUpAnswerSQL.signals(of: id),
        ] + training + outcomes + handovers
    }

    private static let handovers: [SQL] = [
        HandoverSQL.lines(of: ProposalID(1)), HandoverSQL.confirmations(of: ProposalID(1)),
        HandoverSQL.add(HandoverItem(.asset, "x"), to: ProposalID(1), by: nobody),
        HandoverSQL.strike(1, of: ProposalID(1), "x", by: nobody),
        HandoverSQL.confirm(ProposalID(1), .giver, by: nobody), HandoverSQL.isConfirmed(ProposalID(1)),
    ]

    private static let training: [SQL] = [
        TrainingSQL.committedHours(nobody, 2025), TrainingSQL.plan(for: ProposalID(1)),
        TrainingSQL.planned(for: ProposalID(1)), TrainingSQL.items(of: 1),
        TrainingSQL.proposal(behind: 1), SeatSQL.year("C", day), SeatSQL.free(["C"], day), SeatSQL.lock(1, day),
        SeatSQL.waiting("C"), SeatSQL.sessions(nil, day), SeatSQL.cancelSession(1, "x"), SeatSQL.enrolled(in: 1),
        EnrolmentSQL.lock(1), EnrolmentSQL.move(1, from: .enrolled, EnrolmentMove(to: .attending).into(nil)),
        EnrolmentSQL.approve(1, by: nobody, "x"), EnrolmentSQL.escalate(1, on: day), EnrolmentSQL.events(of: 1),
        ReceiptSQL.add(receipt, to: 1, by: nobody, correction: nil), ReceiptSQL.all(of: 1), ReceiptSQL.unsynced(nil, 1),
        TrainingHoursSQL.year(2025, of: nil, in: nil), TrainingHoursSQL.unitExists("U"),
    ]

    private static let outcomes: [SQL] = [
        IndicatorSQL.reportingUnit(for: "U"), IndicatorSQL.kinds(of: "U"), IndicatorSQL.units(reporting: "I"),
        IndicatorSQL.figures("I", from: day, through: day), IndicatorSQL.marks("I"),
        IndicatorSQL.mark("U", nil, day, "UNIT_BERUBAH", "x", by: nobody),
        IndicatorSQL.arrivals("I", from: day, through: day),
        OutcomeSQL.one(1), OutcomeSQL.latest(.one), OutcomeSQL.latest(of: ProposalID(1)),
        OutcomeSQL.startOfDuty(ProposalID(1)),
        OutcomeSQL.add(report, of: ProposalID(1), "{}", job: nil, ruleVersion: "1", on: day),
    ]
}
