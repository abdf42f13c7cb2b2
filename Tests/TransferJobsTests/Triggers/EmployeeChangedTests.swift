import Dispatch
import JobQueue
import Logging
import Postgres
import Synchronization
import TestSupport
import Testing

@testable import TransferJobs

@Suite("The trigger on an upstream table")
struct EmployeeChangedTests {
    private let upstream: Upstream
    private let sari = "198703142011012907"
    private let budi = "198508212010011904"

    init() throws {
        upstream = try Upstream()
    }

    @Test("its role may enqueue, and neither read nor write anything of ours")
    func rights() throws {
        let statements: [SQL] = [
            "select from jobs.job", "insert into jobs.job (kind) values ('diagnostic.noop')", "delete from jobs.job",
            "select from jobs.status", "select from jobs.claim(1, 'default', 1, null, null, null)",
            "select jobs.rescue()", "select from mutasi.employee", "select from mutasi_schema.migration",
        ]
        for statement in statements {
            let error = #expect(throws: PostgresError.self, "\(statement.text)") {
                try upstream.session.query(statement)
            }
            #expect(error?.sqlState == .insufficientPrivilege)
        }
        try upstream.session.query("select jobs.enqueue('evaluation.need')")
    }

    @Test("a thousand changes to one civil servant in one transaction become one evaluation")
    func burstInTransaction() throws {
        try upstream.session.transaction {
            for n in 1...1000 { try change(sari, toGrade: n) }
        }
        #expect(try upstream.queued() == [sari])
    }

    @Test("a thousand transactions become one evaluation, too")
    func burstOfTransactions() throws {
        for n in 1...1000 { try change(sari, toGrade: n) }
        #expect(try upstream.queued() == [sari])
    }

    @Test("a statement that changes two civil servants makes two evaluations")
    func twoEmployees() throws {
        try upstream.session.execute("update simpeg.pegawai set unor_id = 'U-DINKES'")
        #expect(try upstream.queued() == [budi, sari])
    }

    @Test("whoever may change the table need have no rights of ours")
    func clerk() throws {
        let clerk = try upstream.clerk()
        try clerk.execute("update simpeg.pegawai set unor_id = 'U-DINKES' where nip = \(budi)")
        #expect(try upstream.queued() == [budi])
        let error = #expect(throws: PostgresError.self) {
            try clerk.query("select jobs.enqueue('evaluation.person')")
        }
        #expect(error?.sqlState == .insufficientPrivilege)
    }

    @Test("new civil servants are told of, each once")
    func inserts() throws {
        try upstream.session.execute(
            "insert into simpeg.pegawai (nip) select '19900101202001' || n from generate_series(1901, 1903) n"
        )
        #expect(try upstream.queued() == [1901, 1902, 1903].map { "19900101202001\($0)" })
    }

    @Test("a changed NIP is told of under the new one")
    func changedKey() throws {
        try upstream.session.execute("update simpeg.pegawai set nip = '198703142011012908' where nip = \(sari)")
        #expect(try upstream.queued() == ["198703142011012908"])
    }

    @Test("changes of what is not watched, to the same value, of no row, and undone ones make none")
    func noChange() throws {
        let session = upstream.session
        try session.execute("update simpeg.pegawai set nama = nama || ', S.K.M.'")
        try session.execute("update simpeg.pegawai set golongan_id = golongan_id, unor_id = null")
        try session.execute("update simpeg.pegawai set golongan_id = 34 where nip = 'nobody'")
        #expect(throws: Undone.self) {
            try session.transaction {
                try change(sari, toGrade: 34)
                throw Undone()
            }
        }
        #expect(try upstream.queued().isEmpty)
    }

    @Test("a change while an evaluation runs becomes exactly one more, which sees it")
    func changeDuringRun() throws {
        let started = DispatchSemaphore(value: 0)
        let mayGoOn = DispatchSemaphore(value: 0)
        let seen = Mutex<[Int32]>([])
        var registry = HandlerRegistry()
        try registry.register(
            EvaluatePerson.kind,
            .transactional { job, session in
                let nip = try EvaluatePerson(of: job).nip
                let rows = try session.query("select golongan_id from simpeg.pegawai where nip = \(nip)")
                let grade = try #require(rows.first).decode(at: 0, as: Int32.self)
                seen.withLock { $0.append(grade) }
                started.signal()
                mayGoOn.wait()
                return .complete()
            }
        )
        try change(sari, toGrade: 34)
        try withRunner(registry) {
            try #require(started.wait(timeout: Patience.end) == .success)
            for grade in 35...44 { try change(sari, toGrade: grade) }
            #expect(try upstream.queued() == [sari])
            mayGoOn.signal()
            try #require(started.wait(timeout: Patience.end) == .success)
            mayGoOn.signal()
            try upstream.waitForCompleted(2)
        }
        #expect(seen.withLock { $0 } == [34, 44])
        #expect(try upstream.queued().isEmpty)
    }

    @Test("an evaluation does not start before a change that relies on it is committed")
    func uncommittedChange() throws {
        let seen = Mutex<[Int32]>([])
        var registry = HandlerRegistry()
        try registry.register(
            EvaluatePerson.kind,
            .transactional { job, session in
                let rows = try session.query("select golongan_id from simpeg.pegawai where nip = '198703142011012907'")
                let grade = try #require(rows.first).decode(at: 0, as: Int32.self)
                seen.withLock { $0.append(grade) }
                return .complete()
            }
        )
        try change(sari, toGrade: 34)
        let other = try upstream.anotherSession()
        try other.transaction {
            try other.execute("update simpeg.pegawai set golongan_id = 35 where nip = \(sari)")
            try withRunner(registry) {
                // It has looked, left the job alone, and gone to sleep.
                let session = try upstream.database.session()
                try eventually("an idle node") {
                    try session.query("select from jobs.doorbell where asleep").count == 1
                }
                #expect(try upstream.queued() == [sari])
            }
        }
        try withRunner(registry) { try upstream.waitForCompleted(1) }
        #expect(seen.withLock { $0 } == [35])
    }

    @Test("the README shows the trigger as it stands")
    func readme() throws {
        let path = "SQL/triggers/employee_changed.sql"
        let block = "<!-- \(path) -->\n```sql\n\(try Repository.text(of: path))```\n<!-- end -->\n"
        #expect(try Repository.text(of: "README.md").contains(block))
    }

    private struct Undone: Error {}

    private func change(_ nip: String, toGrade grade: Int) throws {
        try upstream.session.execute("update simpeg.pegawai set golongan_id = \(Int32(grade)) where nip = \(nip)")
    }

    private func withRunner(_ registry: HandlerRegistry, _ body: () throws -> Void) throws {
        let options = RunnerOptions(connection: upstream.database.options)
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let runner = try QueueRunner(options, registry: registry, logger: logger)
        runner.start()
        defer {
            let ended = DispatchSemaphore(value: 0)
            runner.drain { _ in ended.signal() }
            _ = ended.wait(timeout: Patience.end)
        }
        try body()
    }
}
