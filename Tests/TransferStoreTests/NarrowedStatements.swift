import Postgres

@testable import TransferStore
@testable import Transfers

/// Statements that are registered for all there is elsewhere, as they are asked of one or of some.
enum NarrowedStatements {
    private static let nobody = PersonID(high: 0, low: 0)
    private static let proposal = ProposalID(1)
    /// What comes after number 2 in a list that begins with the newest.
    private static let below = Page(after: 2, limit: 50)

    static let all: [SQL] = [
        ProposalSQL.verify(proposal), AssignmentSQL.verify(AssignmentID(1)), ObjectionSQL.verify(ObjectionID(1)),
        DeadlineSQL.unwatched(.proposal(proposal)), DeadlineSQL.keeper(of: .proposal(proposal)),
        DeadlineSQL.stopAll(of: .proposal(proposal)), DeadlineSQL.meet("DIALOGUE", of: .proposal(proposal)),
        DeadlineSQL.running(on: nil, overdueOnly: false),
        SignalSQL.open(nil, Page(limit: 50)), SignalSQL.open(.tenure, Page(limit: 50)),
        SignalSQL.open(nil, below), SignalSQL.open(.tenure, below), SignalSQL.all(.vacancy, Page(limit: 50)),
        NoticeSQL.inbox("000000000000000000", .all, 50), NoticeSQL.inbox("000000000000000000", .unread, 50),
        NoticeSQL.inbox(nil, .all, 50), NoticeSQL.inbox(nil, .unread, 50), NoticeSQL.reach(nobody),
        EnrolmentListSQL.enrolments("000000000000000000", nil, Page(limit: 50)),
        EnrolmentListSQL.enrolments(nil, 1, Page(limit: 1)), EnrolmentListSQL.enrolments(nil, nil, below),
        EnrolmentListSQL.enrolments(nil, nil, Page(limit: 50), onlyWaiting: true),
        TrainingHoursSQL.year(2025, of: nobody, in: nil),
        SeatSQL.sessions("C", .today), FollowUpAnswerSQL.readable(of: FollowUpID(1), by: nobody),
        RosterSQL.basis("B1"), ObjectionSQL.one(number: "KB-2026-0001"), AnnouncementSQL.one(number: "2026-001"),
        PackageSQL.decree(Letter(number: "800/1", date: .today)), PackageSQL.decrees(below),
        ReceiptSQL.unsynced("000000000000000001", 1),
        WaiverSQL.withdraw(WaiverID(1), by: PersonID(high: 0, low: 0x20), "x"),
    ]
}
