import Postgres
import TestSupport
import Testing

@testable import JobQueue

@Suite("Statements of administrators")
struct AdministrationStatementTests {
    @Test("each is prepared against the migrated schema")
    func prepared() throws {
        let database = try TestDatabase()
        let session = try database.session()
        let statements: [SQL] = [
            .retry(1, by: "", reason: nil), .cancel(1, by: "", reason: nil),
            .redrive(1, with: .kept, by: "", reason: nil),
            .redriveGroup(kind: "", error: nil, after: 0, most: 1, with: .edited("{}"), by: "", reason: nil),
            .deadLetters(kind: nil, error: nil, limit: 1), .actions(subject: nil, limit: 1),
            .pauseQueue("", by: "", reason: nil), .resumeQueue("", by: "", reason: nil),
            .limitQueue("", QueueLimits(), by: "", reason: nil), .pauseKind("", by: "", reason: nil),
            .resumeKind("", by: "", reason: nil), .keepKind("", KindRetention(), by: "", reason: nil), .kinds,
            .kindNames, .queueNames, .find(JobFilter(), limit: 1),
            .fitsDepth, .details(of: 1), .progress(of: []), .failures(of: 1), .awaited(by: 1), .dependents(of: 1),
        ]
        for statement in statements { try session.prepare(statement) }
    }
}
