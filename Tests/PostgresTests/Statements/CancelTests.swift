import Dispatch
import Glibc
import Postgres
import Synchronization
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(1)))
struct CancelTests {
    /// Cancels as soon as the server is seen to sleep for the session.
    private func cancelWhenAsleep(_ session: Session) throws {
        let (canceller, process, options) = (session.canceller, session.backendProcess, try TestDatabase.shared)
        DispatchQueue(label: "other").async {
            do {
                let observer = try Session(options)
                let asleep: SQL =
                    "select wait_event is not distinct from 'PgSleep' from pg_stat_activity where pid = \(process)"
                while try !observer.value(asleep, as: Bool.self) {}
                canceller.cancel()
            } catch { Issue.record(error) }
        }
    }

    @Test("a running statement is cancelled from another thread, and the session goes on")
    func running() throws {
        let session = try sharedSession()
        try cancelWhenAsleep(session)
        let error = try failure { try session.query("select pg_sleep(60)") }
        #expect(error.code == .cancelled)
        #expect(error.sqlState == .queryCanceled)
        #expect(!error.isSafeToRetry)
        #expect(try session.value("select 1", as: Int.self) == 1)
    }

    @Test("a statement cancelled in a transaction rolls it back")
    func inTransaction() throws {
        let session = try sharedSession()
        let error = try failure {
            try session.transaction {
                try session.execute("create temporary table undone (id int)")
                try cancelWhenAsleep(session)
                try session.query("select pg_sleep(60)")
            }
        }
        #expect(error.code == .cancelled)
        #expect(!session.isInTransaction)
        #expect(try session.value("select to_regclass('pg_temp.undone') is null", as: Bool.self))
    }

    @Test("a COPY is cancelled as a statement is")
    func copy() throws {
        let session = try sharedSession()
        let canceller = session.canceller
        let error = try failure {
            try session.copyOut("copy (select generate_series(1, 100000000)) to stdout") { _ in
                canceller.cancel()
            }
        }
        #expect(error.code == .cancelled)
        #expect(try session.value("select 1", as: Int.self) == 1)
    }

    @Test("a request made while nothing runs hits nothing")
    func idle() throws {
        let session = try sharedSession()
        for number in 0..<200 {
            session.canceller.cancel()
            #expect(try session.value("select \(number)", as: Int.self) == number)
        }
    }

    @Test("a storm of 1,000 requests cancels only what ran, and no result is wrong")
    func storm() throws {
        let session = try sharedSession()
        let canceller = session.canceller
        let isOver = Atomic(false)
        let done = DispatchGroup()
        DispatchQueue(label: "storm").async(group: done) {
            for _ in 0..<1000 {
                canceller.cancel()
                sched_yield()
            }
            isOver.store(true, ordering: .releasing)
        }
        var (good, cancelled) = (0, 0)
        while !isOver.load(ordering: .acquiring) || good == 0 {
            do {
                #expect(try session.value("select \(good) from generate_series(1, 3)", as: Int.self) == good)
                good += 1
            } catch let error as PostgresError where error.code == .cancelled {
                cancelled += 1
            }
        }
        done.wait()
        #expect(good + cancelled > 0)
        for number in 0..<50 { #expect(try session.value("select \(number)", as: Int.self) == number) }
    }

    @Test("a request in flight outlives its session without harm")
    func outliving() throws {
        for _ in 0..<50 {
            let session = try sharedSession()
            let canceller = session.canceller
            session.deadline = .zero
            _ = try? session.query("select pg_sleep(0.001)")
            canceller.cancel()
            session.close()
            canceller.cancel()
        }
    }
}
