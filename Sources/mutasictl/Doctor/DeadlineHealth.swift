import Postgres
import TransferStore

/// What should have been done by now and was not: deadlines that passed, and assignments that lapsed.
struct DeadlineHealth {
    var overdue: Int
    /// Of those, the ones that no job has looked at since.
    var unwatched: Int
    /// Assignments that were not ratified, and whose person is not back.
    var lapsed: Int

    init(_ session: Session) throws(PostgresError) {
        let deadlines = Deadlines(session)
        (overdue, unwatched) = try deadlines.health()
        lapsed = try deadlines.lapsedAssignments()
    }

    var findings: [Finding] {
        var findings: [Finding] = []
        if lapsed > 0 { findings.append(.critical("lapsed_assignments", .lapsedAssignments(lapsed), .showLapsed)) }
        if unwatched > 0 { findings.append(.warning("deadline_watch", .unwatchedDeadlines(unwatched), .watchAgain)) }
        findings.append(
            overdue > 0
                ? .warning("deadlines", .overdueDeadlines(overdue), .showOverdue)
                : .fine("deadlines", .noOverdueDeadlines)
        )
        return findings
    }
}
