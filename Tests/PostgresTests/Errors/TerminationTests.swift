import Dispatch
import Postgres
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(1)))
struct TerminationTests {
    /// Ends a session's backend as an administrator would, and returns when it is gone.
    private func terminate(_ process: Int32) throws {
        let administrator = try sharedSession()
        #expect(try administrator.value("select pg_terminate_backend(\(process), 5000)", as: Bool.self))
    }

    @Test("a session terminated while idle says why with the next statement, which is safe to repeat")
    func idle() throws {
        let session = try sharedSession()
        try terminate(session.backendProcess)
        let error = try failure { try session.query("select 1") }
        #expect(error.code == .connection)
        #expect(error.isConnectionLost)
        #expect(error.sqlState == .adminShutdown)
        #expect(error.isSafeToRetry)
        #expect(!error.isOutcomeUnknown)
        #expect(!session.isOpen)
    }

    @Test("a transaction terminated between two statements is safe to repeat")
    func inTransaction() throws {
        let session = try sharedSession()
        let error = try failure {
            try session.transaction {
                try session.execute("create temporary table gone (id int)")
                try terminate(session.backendProcess)
                try session.execute("insert into gone values (1)")
            }
        }
        #expect(error.sqlState == .adminShutdown)
        #expect(error.isSafeToRetry)
        #expect(!error.isOutcomeUnknown)
    }

    @Test("a statement terminated while it runs was answered, so its outcome is known")
    func running() throws {
        let session = try sharedSession()
        let process = session.backendProcess
        let options = try TestDatabase.shared
        DispatchQueue(label: "terminator").async {
            do {
                let administrator = try Session(options)
                let waiting: SQL =
                    "select wait_event is not distinct from 'PgSleep' from pg_stat_activity where pid = \(process)"
                while try !administrator.value(waiting, as: Bool.self) {}
                try administrator.query("select pg_terminate_backend(\(process))")
            } catch { Issue.record(error) }
        }
        let error = try failure { try session.query("select pg_sleep(60)") }
        #expect(error.sqlState == .adminShutdown)
        #expect(error.isConnectionLost)
        #expect(error.isSafeToRetry)
        #expect(!error.isOutcomeUnknown)
    }

    @Test("a session that ends itself while it runs is not waited for")
    func own() throws {
        let session = try sharedSession()
        let error = try failure { try session.query("select pg_terminate_backend(pg_backend_pid()), pg_sleep(60)") }
        #expect(error.sqlState == .adminShutdown)
        #expect(error.description.contains("\n") == false)
    }
}
