import Dispatch
import JobQueue
import Logging
import Postgres
import Synchronization
import TestSupport

/// A database with the schema, and nodes that work on it.
final class Bench: Sendable {
    let database: TestDatabase
    /// That of its nodes.
    private let lease: Duration

    /// With a lease that nodes keep on a slow machine too, unless they are to lose it.
    init(lease: Duration = .seconds(15)) throws {
        database = try TestDatabase(migrated: true)
        self.lease = lease
    }

    /// On a server of the test's own, which may be stopped and broken.
    init(on server: PrivateServer, in folder: String? = nil) throws {
        database = try TestDatabase(on: server, in: folder)
        lease = .seconds(2)
    }

    func session() throws -> Session { try database.session() }

    /// A node that is not started yet, with short sleeps.
    func node(
        _ registry: HandlerRegistry,
        log: any LogHandler = SwiftLogNoOpLogHandler(),
        _ change: (inout RunnerOptions) -> Void = { _ in }
    ) throws -> QueueRunner {
        var options = RunnerOptions(connection: database.options)
        options.lease = lease
        options.heartbeat = .milliseconds(500)
        options.grace = .seconds(10)
        options.poll = .milliseconds(200)
        change(&options)
        return try QueueRunner(options, registry: registry, logger: Logger(label: "test") { _ in log })
    }

    /// Runs a closure while a node works, and drains it.
    func withNode<Value>(
        _ registry: HandlerRegistry,
        _ change: (inout RunnerOptions) -> Void = { _ in },
        _ body: (QueueRunner) throws -> Value
    ) throws -> Value {
        let node = try node(registry, change)
        node.start()
        defer { node.drainAndWait() }
        return try body(node)
    }

    /// Lends a login role that may enqueue and nothing else.
    func withProducer<Value>(_ body: (String) throws -> Value) throws -> Value {
        let role = "producer_\(UInt64.random(in: 0 ... .max))"
        let session = try session()
        try session.script(
            """
            create role \(role) login;
            grant usage on schema jobs to \(role);
            grant execute on function jobs.enqueue to \(role)
            """
        )
        let result = Result { try body(role) }
        try session.script("drop owned by \(role) cascade; drop role \(role)")
        return try result.get()
    }

    /// One number from the database.
    func number(_ sql: SQL) throws -> Int64 {
        let rows = try session().query(sql)
        guard let row = rows.first else { throw Impatience("a row of \(sql.text)") }
        return try row.decode(at: 0)
    }

    /// Waits until a statement gives a number.
    func wait(for number: Int64, from sql: SQL) throws {
        let session = try session()
        try eventually("\(number) from \(sql.text)") {
            try session.query(sql).first?.decode(at: 0, as: Int64.self) == number
        }
    }
}

extension QueueRunner {
    /// Drains and waits for the end.
    @discardableResult
    func drainAndWait() -> DrainReport? {
        let ended = DispatchSemaphore(value: 0)
        let report = Mutex<DrainReport?>(nil)
        drain { result in
            report.withLock { $0 = result }
            ended.signal()
        }
        guard ended.wait(timeout: Patience.end) == .success else { return nil }
        return report.withLock { $0 }
    }
}
