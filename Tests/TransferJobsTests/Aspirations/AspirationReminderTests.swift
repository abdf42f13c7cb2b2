import Delivery
import JobQueue
import JobQueueTesting
import Postgres
import TestSupport
import Testing
import TransferJobs
import TransferStore
import Transfers

@Suite("aspiration.remind")
struct AspirationReminderTests {
    private let province: Province
    private let session: Session
    private let registry: HandlerRegistry
    private let sari: PersonID

    init() throws {
        province = try Province()
        session = try province.database.session()
        var registry = HandlerRegistry()
        let settings = DeliverySettings(sender: try MailAddress("mutasi@bkd.example.go.id"), contact: "BKD")
        try registry.registerTransfers(settings, connection: province.database.options)
        self.registry = registry
        sari = try People(session).find(nip: "198703142011012907").id
        try setClock("2026-06-01")
    }

    private func setClock(_ day: String) throws {
        try session.script(
            """
            create or replace function mutasi.civil_now() returns timestamptz
            language sql stable set search_path = pg_catalog, pg_temp return '\(day) 09:00+07'::timestamptz
            """
        )
    }

    private func run(_ arguments: JSONB = "{}") throws -> String {
        let session = session
        let outcome = try session.transaction {
            try registry.run(NewJob(RemindOfAspirations.kind, args: arguments), on: session)
        }
        guard case .complete(let result?) = outcome else { return "\(outcome)" }
        return result.text
    }

    private func told() throws -> Int {
        try session.query(
            """
            select count(*) from mutasi.notification
            where template = 'aspiration.reminder' and channel = 'INBOX' and employee_id = \(sari)
            """
        )[0].decode(at: 0, as: Int.self)
    }

    @Test("whoever stated it a year ago is asked on the day, once a year, however often the job runs")
    func yearly() throws {
        _ = try run()
        #expect(try told() == 0)
        try setClock("2026-06-02")
        _ = try run()
        _ = try run()
        try setClock("2027-06-01")
        _ = try run()
        #expect(try told() == 1)
        try setClock("2027-06-02")
        _ = try run()
        #expect(try told() == 2)
    }

    @Test("whoever renews it has a year again, and whoever takes it back is left in peace")
    func renewed() throws {
        let aspirations = Aspirations(session)
        try session.transaction {
            let day = try CivilClock(session).today()
            let wish = Aspiration(rank: 1, post: "J-PROMKES-MUDA")
            _ = try aspirations.state(AspirationProfile(employee: sari, wishes: [wish], statedOn: day), by: sari)
        }
        try setClock("2026-06-02")
        _ = try run()
        #expect(try told() == 0)
        try session.transaction { _ = try aspirations.withdraw(of: sari, by: sari) }
        try setClock("2027-06-02")
        _ = try run()
        #expect(try told() == 0)
    }

    @Test("a key that is none is discarded")
    func wrongKey() throws {
        #expect(try run(#"{"after": "x"}"#).contains("after"))
    }
}
