import FoundationEssentials
import Glibc
import Postgres
import TestSupport
import Testing

@Suite("mutasictl top")
struct TopCommandTests {
    private struct Reading: Decodable {
        struct Queue: Decodable {
            struct Count: Decodable {
                let number: Int
            }
            let queue: String
            let available: Count
            let running: Int
        }
        struct Held: Decodable {
            let id: Int
            let percent: Int?
            let message: String?
        }
        struct Node: Decodable {
            let host: String
            let held: Int
        }
        let queues: [Queue]
        let held: [Held]
        let nodes: [Node]
    }

    private static let busy = """
        insert into jobs.node (id, host, pid, version, queues, lease)
        values (7, 'pekerja-1', 42, '1', '{default}', '1 hour');
        insert into jobs.job (kind) select 'test.a' from generate_series(1, 5);
        insert into jobs.claim (job_id, node_id, claimed_at, suspect, queue)
        select min(id), 7, now() - interval '90 seconds', false, 'default' from jobs.job;
        insert into jobs.progress (job_id, attempt, percent, message) select min(id), 1, 37, 'berkas ketiga' from jobs.job
        """

    @Test("where the output is no terminal, one snapshot is written, as text or as JSON")
    func snapshot() throws {
        let control = try Control()
        try control.database.session().script(Self.busy)
        let text = try control("top", "--interval", "1")
        #expect(text.status == 0)
        #expect(text.output.contains("pekerja-1:42"))
        #expect(text.output.contains("1 mnt 3"))
        #expect(text.output.contains("berkas ketiga"))
        #expect(!text.output.contains("\u{1B}"))
        let json = try control("top", "--interval", "1", "--output", "json")
        let reading = try JSONDecoder().decode(Reading.self, from: Data(json.output.utf8))
        #expect(reading.queues.map(\.available.number) == [4])
        #expect(reading.queues.map(\.running) == [1])
        #expect(reading.held.map(\.percent) == [37])
        #expect(reading.nodes.map(\.held) == [1])
        #expect(try control("top", "--output", "csv").status == 64)
    }

    private func terminal(_ options: String, _ arguments: String...) throws -> PseudoTerminal {
        let environment = ["MUTASI_DATABASE_URL": options, "PATH": "/usr/bin:/bin", "TERM": "xterm"]
        return try PseudoTerminal("mutasictl", ["top"] + arguments, environment: environment)
    }

    private func url(_ database: TestDatabase) -> String {
        "\(getenv("MUTASI_TEST_SERVER").map { String(cString: $0) } ?? "") dbname=\(database.name)"
    }

    @Test("the screen follows the jobs and the window, and q gives the terminal back")
    func quit() throws {
        let database = try TestDatabase()
        let terminal = try terminal(url(database), "--interval", "1")
        try terminal.wait(for: "q keluar")
        try database.session().script(Self.busy)
        try terminal.wait(for: "berkas ketiga")
        terminal.resize(width: 30, height: 10)
        try terminal.wait(for: "mutasi   \(database.name)".prefix(30).description + "\u{1B}")
        terminal.type("q")
        #expect(try terminal.end() == 0)
        #expect(terminal.isRestored)
    }

    @Test(
        "a signal gives the terminal back, too",
        arguments: [(SIGTERM, Int32(143)), (SIGINT, Int32(0)), (SIGHUP, Int32(0))]
    )
    func signalled(_ number: Int32, _ status: Int32) throws {
        let database = try TestDatabase()
        let terminal = try terminal(url(database))
        try terminal.wait(for: "Tidak ada antrean")
        terminal.signal(number)
        #expect(try terminal.end() == status)
        #expect(terminal.isRestored)
    }

    @Test("a fault of the program gives the terminal back, too")
    func crash() throws {
        let database = try TestDatabase()
        let terminal = try terminal(url(database))
        try terminal.wait(for: "Tidak ada antrean")
        terminal.signal(SIGSEGV)
        #expect(try terminal.end() == -SIGSEGV)
        #expect(terminal.isRestored)
    }

    @Test("a restart of the database is shown on the screen, and survived")
    func restart() throws {
        let server = try PrivateServer()
        let control = try Program("mutasictl", environment: ["MUTASI_DATABASE_URL": url(server)])
        #expect(try control.run(["migrate"]).status == 0)
        let terminal = try terminal(url(server), "--interval", "1")
        try terminal.wait(for: "Tidak ada antrean")
        try server.crash()
        try terminal.wait(for: "Tidak ada data baru")
        try server.start()
        try Session(server.options()).script("insert into jobs.job (kind, queue) values ('test.a', 'kembali')")
        try terminal.wait(for: "kembali")
        terminal.type("q")
        #expect(try terminal.end() == 0)
    }

    private func url(_ server: PrivateServer) -> String { "host=\(server.directory) user=mutasi dbname=postgres" }
}
