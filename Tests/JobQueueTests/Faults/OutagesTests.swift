import CoreMetrics
import Logging
import Postgres
import TestSupport
import Testing

@testable import JobQueue

@Suite("Outages in the log")
struct OutagesTests {
    private let log = CapturedLog()
    private let outages: Outages
    private let cut = PostgresError(.connection, "terminated", sqlState: .adminShutdown, isConnectionLost: true)
    private let full = PostgresError(.server, "no space left", sqlState: SQLState("53100"))

    init() {
        let log = log
        let metrics = QueueMetrics(NOOPMetricsHandler.instance)
        outages = Outages(Logger(label: "test") { _ in log }, metrics, calm: .milliseconds(50))
    }

    private func awaitEnd() throws {
        try eventually("the end of the outage") { log.troubles.last == "the database serves again" }
    }

    @Test("a fault that many meet many times is told once, and its end once, when the last is over it")
    func once() throws {
        for part in ["claiming", "outcomes", "claiming", "outcomes"] { outages.met(part, cut) }
        for part in ["claiming", "claiming", "outcomes"] { outages.over(part) }
        try awaitEnd()
        #expect(log.troubles == ["the database is away", "the database serves again"])
    }

    @Test("a statement that gets through in the middle of an outage is not its end")
    func flicker() throws {
        for _ in 0..<20 {
            outages.met("claiming", full)
            outages.over("claiming")
        }
        try awaitEnd()
        #expect(log.troubles == ["the database has no room left", "the database serves again"])
    }

    @Test("a fault of another kind is told too, and only the end of all is an end")
    func another() throws {
        outages.met("claiming", full)
        outages.met("outcomes", cut)
        outages.over("outcomes")
        outages.met("claiming", full)
        #expect(log.troubles == ["the database has no room left", "the database is away"])
        outages.over("claiming")
        try awaitEnd()
    }

    @Test(
        "a session that the outage cut and that is noticed late is no second outage, but one that cannot be opened is"
    )
    func late() throws {
        let before = ContinuousClock.now
        outages.met("claiming", cut, onSessionOf: before)
        outages.over("claiming")
        try awaitEnd()
        outages.met("outcomes", cut, onSessionOf: before)
        outages.over("outcomes")
        #expect(log.troubles.count == 2)
        outages.met("outcomes", cut, onSessionOf: nil)
        #expect(log.troubles.count == 3)
    }

    @Test("a fault is named for what the operator can do about it")
    func names() {
        #expect(Trouble(cut) == .away)
        #expect(Trouble(PostgresError(.connection, "FATAL: the database system is starting up")) == .away)
        #expect(Trouble(PostgresError(.server, "", sqlState: SQLState("53200"))) == .exhausted)
        #expect(Trouble(PostgresError(.server, "", sqlState: .readOnlyTransaction)) == .readOnly)
        #expect(Trouble(PostgresError(.server, "", sqlState: .deadlockDetected)) == .contended)
        #expect(Trouble(PostgresError(.timedOut, "", sqlState: .queryCanceled)) == .slow)
        #expect(Trouble(PostgresError(.server, "", sqlState: .undefinedTable)) == .refusing)
    }
}
