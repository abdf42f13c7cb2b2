import Dispatch
import Postgres
import TestSupport
import Testing

/// Two sessions in each other's way.
@Suite(.timeLimit(.minutes(1)))
struct ConflictTests {
    private func table(_ session: Session) throws -> String {
        let name = "conflict_\(UInt64.random(in: 0 ... .max))"
        try session.script(
            "create table \(name) (id int primary key, n int); insert into \(name) values (1, 0), (2, 0)"
        )
        return name
    }

    @Test("a serialization failure is safe to repeat")
    func serialization() throws {
        let (first, second) = (try sharedSession(), try sharedSession())
        let table = try table(first)
        let error = try failure {
            try first.transaction(.serializable) {
                _ = try first.value("select sum(n) from \(identifier: table)", as: Int64.self)
                try second.transaction(.serializable) {
                    _ = try second.value("select sum(n) from \(identifier: table)", as: Int64.self)
                    try second.execute("update \(identifier: table) set n = 1 where id = 1")
                }
                try first.execute("update \(identifier: table) set n = 1 where id = 2")
            }
        }
        #expect(error.sqlState == .serializationFailure)
        #expect(error.isSafeToRetry)
        #expect(!error.isConnectionLost)
        #expect(!first.isInTransaction)
    }

    @Test("the victim of a deadlock may repeat")
    func deadlock() throws {
        let first = try sharedSession()
        let table = try table(first)
        let options = try TestDatabase.shared
        let process = first.backendProcess
        try first.begin()
        try first.execute("set local deadlock_timeout = '10ms'")
        try first.execute("update \(identifier: table) set n = 1 where id = 1")
        let done = DispatchGroup()
        let isHeld = DispatchSemaphore(value: 0)
        DispatchQueue(label: "other").async(group: done) {
            do {
                let second = try Session(options)
                try second.transaction {
                    try second.execute("set local deadlock_timeout = '1min'")
                    try second.execute("update \(identifier: table) set n = 2 where id = 2")
                    isHeld.signal()
                    try second.execute("update \(identifier: table) set n = 2 where id = 1")
                }
            } catch {
                isHeld.signal()
                Issue.record(error)
            }
        }
        isHeld.wait()
        let observer = try sharedSession()
        while try !observer.value(
            "select exists (select from pg_locks where \(process) = any(pg_blocking_pids(pid)))",
            as: Bool.self
        ) {}
        let error = try failure { try first.execute("update \(identifier: table) set n = 1 where id = 2") }
        #expect(error.sqlState == .deadlockDetected)
        #expect(error.isSafeToRetry)
        first.rollbackOrClose()
        done.wait()
    }

    @Test("a lock that is not to be had is safe to try again")
    func lock() throws {
        let (first, second) = (try sharedSession(), try sharedSession())
        let table = try table(first)
        try first.transaction {
            try first.execute("lock table \(identifier: table)")
            let error = try failure {
                try second.transaction { try second.execute("lock table \(identifier: table) nowait") }
            }
            let late = try failure { try second.script("set lock_timeout = 1; select * from \(table)") }
            #expect(error.sqlState == .lockNotAvailable)
            #expect(late.sqlState == .lockNotAvailable)
            #expect(late.isSafeToRetry)
        }
    }
}
