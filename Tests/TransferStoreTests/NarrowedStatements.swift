import Postgres

@testable import TransferStore
@testable import Transfers

/// Statements that are registered for all there is elsewhere, as they are asked of one or of some.
enum NarrowedStatements {
    private static let nobody = PersonID(high: 0, low: 0)
    private static let proposal = ProposalID(1)

    static let all: [SQL] = [
        ProposalSQL.verify(proposal), AssignmentSQL.verify(AssignmentID(1)), ObjectionSQL.verify(ObjectionID(1)),
        DeadlineSQL.unwatched(.proposal(proposal)), DeadlineSQL.keeper(of: .proposal(proposal)),
        DeadlineSQL.stopAll(of: .proposal(proposal)), DeadlineSQL.meet("DIALOGUE", of: .proposal(proposal)),
        DeadlineSQL.running(on: nil, overdueOnly: false),
        SignalSQL.open(nil, limit: 50), SignalSQL.open(.tenure, limit: 50), SignalSQL.all(.vacancy, limit: 50),
        NoticeSQL.inbox("000000000000000000", .all, 50), NoticeSQL.inbox("000000000000000000", .unread, 50),
        NoticeSQL.inbox(nil, .all, 50), NoticeSQL.inbox(nil, .unread, 50), NoticeSQL.reach(nobody),
        TrainingSQL.enrolments("000000000000000000", nil, 50), TrainingSQL.enrolments(nil, 1, 1),
        TrainingSQL.enrolments(nil, nil, 50, onlyWaiting: true), TrainingHoursSQL.year(2025, of: nobody, in: nil),
        SeatSQL.sessions("C", .today), FollowUpAnswerSQL.readable(of: FollowUpID(1), by: nobody),
        RosterSQL.basis("B1"), ObjectionSQL.one(number: "KB-2026-0001"), AnnouncementSQL.one(number: "2026-001"),
        PackageSQL.decree(Letter(number: "800/1", date: .today)),
    ]
}
