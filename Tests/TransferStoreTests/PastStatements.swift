import Postgres

@testable import TransferStore
@testable import Transfers

/// The statements on how things stood on a day that is past.
enum PastStatements {
    private static let day = CivilDate.today

    static let all: [SQL] = [
        AssignmentHistorySQL.states(on: day), ObjectionHistorySQL.states(on: day), PackageHistorySQL.all(.one, on: day),
        PackageSQL.decrees(.one, on: day), OutcomeSQL.latest(.one, on: day),
        SignalSQL.past(nil, .one, on: day, includesSettled: true),
        SignalSQL.past(.tenure, .one, on: day, includesSettled: false),
        FollowUpSQL.past(.one, on: day, onlyRunning: false), FollowUpSQL.past(.one, on: day, onlyRunning: true),
        EnrolmentListSQL.enrolments(nil, nil, .one, on: day),
        EnrolmentListSQL.enrolments("000000000000000000", nil, .one, on: day),
    ]
}
