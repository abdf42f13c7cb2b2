import Postgres

@testable import TransferStore
@testable import Transfers

/// The fixed statements on deadlines.
enum DeadlineStatements {
    private static let id = DeadlineID(1)
    private static let proposal = ProposalID(1)
    private static let owner = DeadlineOwner.assignment(AssignmentID(1))
    private static let day = CivilDate.today
    private static let now = Instant(microseconds: 0)
    private static let deadline = Deadline(
        name: .dialogue,
        length: .workingDays(5),
        basis: "x",
        start: .today,
        lastDay: .today,
        zone: .wib,
        calendarVersion: "x"
    )

    static let all: [SQL] = [
        DeadlineSQL.add(deadline, of: owner, subject: "x", isOfState: true),
        DeadlineSQL.addNamed("X", nil, until: day, endsAt: now, basis: "x", of: proposal),
        DeadlineSQL.meetThoseOfState(proposal), DeadlineSQL.meet("X", "x", of: owner),
        DeadlineSQL.stop("X", of: .proposal(proposal)), DeadlineSQL.stopThoseOfState(proposal),
        DeadlineSQL.stopAll(of: owner), DeadlineSQL.stopAllButPapers(of: AssignmentID(1)), DeadlineSQL.markOverdue(id),
        DeadlineSQL.prolong(id, to: day, endsAt: now, calendarVersion: "x"),
        DeadlineSQL.addVersion(of: id, day, calendarVersion: "x"), DeadlineSQL.one(id),
        DeadlineSQL.all(of: proposal), DeadlineSQL.all(ofAssignments: [1]), DeadlineSQL.unwatched(owner),
        DeadlineSQL.lockThoseInWorkingDays, DeadlineSQL.versions(of: id),
        DeadlineSQL.running(on: nil, overdueOnly: true), DeadlineSQL.health, DeadlineSQL.near,
        DeadlineSQL.lapsedAssignments, DeadlineSQL.keeper(of: owner),
    ]
}
