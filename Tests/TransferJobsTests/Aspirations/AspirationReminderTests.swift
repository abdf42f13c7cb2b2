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

    @Test("of more than a thousand nobody is forgotten and nobody asked twice, whatever page is lost or repeated")
    func pages() throws {
        try session.script(
            """
            insert into mutasi.employee (id, nip, name, kind, legal_position, born_on, rank, post_code, post_since, unit_id)
            select md5('p' || n)::uuid, (900000000000000000 + n)::text, 'Nama', 'PNS', 1, '1990-01-01', 'III/a', post_code,
                '2020-01-01', unit_id
            from mutasi.employee, generate_series(1, 1200) n where id = '\(sari)';
            insert into mutasi.aspiration (employee_id, choice, post_code, stated_on)
            select md5('p' || n)::uuid, 1, 'J-PROMKES-MUDA', '2025-06-01' from generate_series(1, 1200) n
            """
        )
        func counts() throws -> (people: Int, notices: Int) {
            try session.query(
                """
                select count(distinct employee_id), count(*) from mutasi.notification
                where template = 'aspiration.reminder' and channel = 'INBOX' and employee_id in (
                    select md5('p' || n)::uuid from generate_series(1, 1200) n)
                """
            )[0].decode(Int.self, Int.self)
        }
        /// The pages that wait, each of which the daemon may lose and run again.
        func waiting() throws -> [JSONB] {
            try session.enqueued(RemindOfAspirations.kind).map(\.args)
        }
        try setClock("2026-06-01")
        // The daemon dies after the work and before the end of the transaction: nothing of the page is left.
        struct Crash: Error {}
        let session = session
        #expect(throws: Crash.self) {
            try session.transaction {
                _ = try registry.run(NewJob(RemindOfAspirations.kind, args: "{}"), on: session)
                throw Crash()
            }
        }
        #expect(try counts() == (0, 0))
        #expect(try waiting().isEmpty)
        // The first page again, twice: the second page waits once.
        _ = try run()
        _ = try run()
        #expect(try waiting().count == 1)
        var pages = try waiting()
        var seen: Set<String> = []
        while let page = pages.popLast() {
            guard seen.insert(page.text).inserted else { continue }
            #expect(try counts().people < 1_200)
            _ = try run(page)
            _ = try run(page)
            pages += try waiting()
        }
        #expect(seen.count >= 2)
        #expect(try counts() == (1_200, 1_200))
        // A week later, and the whole way again: nobody is asked twice in the year.
        try setClock("2026-06-08")
        _ = try run()
        for page in seen { _ = try run(JSONB(page)) }
        #expect(try counts() == (1_200, 1_200))
    }

    @Test("a key that is none is discarded")
    func wrongKey() throws {
        #expect(try run(#"{"after": "x"}"#).contains("after"))
    }
}
