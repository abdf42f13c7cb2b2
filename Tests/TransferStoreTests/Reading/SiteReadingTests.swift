import Postgres
import TestSupport
import Testing
import TransferStore

@Suite("How a site is doing")
struct SiteReadingTests {
    private let database: TestDatabase
    private let session: Session

    init() throws {
        database = try TestDatabase()
        session = try database.session()
    }

    @Test("a site at rest has nothing to tell")
    func rest() throws {
        try session.execute("delete from audit.unsealed")
        let reading = try SiteReading(session)
        #expect(reading.deadlinesNear == 0 && reading.deadlinesOverdue == 0 && reading.lapsedAssignments == 0)
        #expect(reading.unsealedFor == .zero && reading.unheardFor == .zero)
        #expect(reading.inbox.faults == 0 && reading.upstreams.isEmpty)
    }

    @Test("what waits for its seal, and an upstream database that cannot be read, are told with their time")
    func ages() throws {
        try session.script(
            """
            insert into mutasi_inbox.upstream (name, failed_since, failure)
            values ('simpeg', now() - interval '30 hours', '08006');
            insert into mutasi.holiday (held_on, name, kind) values ('2026-01-01', 'x', 'LIBUR')
            """
        )
        let reading = try SiteReading(session)
        #expect(reading.upstreams.map(\.reading.name) == ["simpeg"])
        #expect(reading.upstreams[0].failingFor >= .seconds(30 * 3600))
        #expect(reading.unsealedFor > .zero)
    }
}
