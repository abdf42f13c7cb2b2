import Dispatch
import FoundationEssentials
import JobQueue
import Logging
import Postgres
import Schema

/// A bakery: takes an order, bakes, tells the customer, and wipes the counter by the clock.
@main
enum QueueExample {
    private struct Order: Decodable {
        let customer: String
        let bread: String

        init(_ job: JobContext) throws { self = try JSONDecoder().decode(Order.self, from: Data(job.arguments)) }
    }

    static func main() throws {
        // The queue's tables, beside the program's own. No argument: libpq's environment (PGHOST, PGDATABASE, …).
        let database = try ConnectionOptions(CommandLine.arguments.dropFirst().joined(separator: " "))
        let session = try Session(database)
        try Migrator(session, migrations: Schema.engine).migrate()
        try session.script("create table if not exists loaf (bread text not null, customer text not null)")

        // A node works on the queue: here in this process, or in ten on other hosts.
        let told = DispatchSemaphore(value: 0)
        let registry = try handlers { told.signal() }
        let logger = Logger(label: "bakery") { _ in SwiftLogNoOpLogHandler() }
        let node = try QueueRunner(RunnerOptions(connection: database), registry: registry, logger: logger)
        node.start()

        // A job exists if and only if the transaction that enqueued it commits.
        try session.transaction {
            try session.enqueue(NewJob("bread.bake", args: #"{"customer": "Sari", "bread": "rye"}"#, priority: .high))
        }
        let cleaning = Schedule("counter", cron: "0 5 * * mon-sat", zone: "WIB", kind: "counter.wipe")
        let next = try session.setSchedule(cleaning, by: "the baker")
        told.wait()

        // What runs is finished, what has not started is given back.
        let left = DispatchSemaphore(value: 0)
        node.drain { _ in left.signal() }
        left.wait()
        let loaves = try session.query("select count(*) from loaf")[0].decode(Int.self)
        print("loaves baked: \(loaves); the counter is wiped by the clock: \(next != nil)")
    }

    /// What is done for each kind of job.
    private static func handlers(_ told: @escaping @Sendable () -> Void) throws -> HandlerRegistry {
        var registry = HandlerRegistry()
        // Effects in the database commit together with the job's completion: exactly once, whatever dies meanwhile.
        try registry.register(
            "bread.bake",
            .transactional { job, session in
                let order = try Order(job)
                try session.execute("insert into loaf (bread, customer) values (\(order.bread), \(order.customer))")
                let soon = try session.query("select now() + interval '100 ms'")[0].decode(Timestamp.self)
                let args = JSONB(String(decoding: job.arguments, as: UTF8.self))
                try session.enqueue(NewJob("customer.tell", args: args, runAt: soon))
                return .complete(result: #"{"minutes": 40}"#)
            }
        )
        // Other effects happen at least once, each repeat under the same id.
        try registry.register(
            "customer.tell",
            .plain(backoff: Backoff(base: .seconds(5), limit: .seconds(600))) { job in
                let order = try Order(job)
                print("to \(order.customer), message \(job.id): your \(order.bread) is ready")
                told()
                return .complete()
            }
        )
        try registry.register("counter.wipe", .plain { _ in .complete() })
        return registry
    }
}
