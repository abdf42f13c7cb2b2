import Postgres

@testable import TransferStore
@testable import Transfers

/// The statements on how things stood on a day that is past.
enum PastStatements {
    private static let day = CivilDate.today
    private static let moment = EndOfDay(of: day).moment

    static let all: [SQL] = [
        AssignmentHistorySQL.states(on: day), ObjectionHistorySQL.states(on: day), PackageHistorySQL.all(.one, on: day),
        PackageSQL.decrees(.one, on: day), OutcomeSQL.latest(.one, on: day),
        SignalSQL.past(nil, .one, on: day, includesSettled: true),
        SignalSQL.past(.tenure, .one, on: day, includesSettled: false),
        FollowUpSQL.past(.one, on: day, onlyRunning: false), FollowUpSQL.past(.one, on: day, onlyRunning: true),
        EnrolmentListSQL.enrolments(nil, nil, .one, on: day),
        EnrolmentListSQL.enrolments("000000000000000000", nil, .one, on: day),
        EnrolmentListSQL.enrolments(nil, 1, .one, on: day),
        NeedHistorySQL.proposals(for: NeedID(1), before: moment), ProposalHistorySQL.entries(ProposalID(1)),
        PackageHistorySQL.memberships(PackageID(1)), PackageHistorySQL.all(of: ProposalID(1)),
        DialogueSQL.latest(of: ProposalID(1), before: moment), DeadlineSQL.versions(of: [1], before: moment),
        AnnouncementSQL.latest(of: .package(PackageID(1)), before: moment),
        AnnouncementSQL.latest(of: .order(1), before: moment),
        AscertainmentSQL.everOf(PersonID(high: 0, low: 0)),
        FollowUpAnswerSQL.readable(of: FollowUpID(1), by: nil, before: moment),
    ]
}
