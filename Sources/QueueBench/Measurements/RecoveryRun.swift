import Dispatch
import Glibc
import JobQueue
import Postgres
import Synchronization

/// How long a running job is without a node after its node, or the server, was killed.
struct RecoveryRun: Sendable {
    /// From the kill of a node with the default lease to the job's start on another node, in seconds.
    func afterNode(on server: Server) throws -> Double {
        try ScratchDatabase.lend(on: server) { database in
            let session = try database.session()
            let id = try session.enqueue(NewJob("diagnostic.sleep", args: #"{"ms": 600000}"#))
            let victim = try ChildProcess("/proc/self/exe", ["node", "--database", database.conninfo])
            while try session.query("select from jobs.claim where job_id = \(id)").isEmpty { pause(.milliseconds(5)) }
            let starts = Starts()
            let other = try node(on: database, starts)
            other.runner.start()
            pause(.seconds(1))
            let killed = ContinuousClock.now
            victim.end(SIGKILL)
            let start = try starts.next()
            other.stop()
            return (start - killed) / .seconds(1)
        }
    }

    /// From the moment when the server takes connections again after a crash to the job's second start, in seconds.
    func afterServer(on server: Server) throws -> Double {
        try ScratchDatabase.lend(on: server) { database in
            try database.session().enqueue(NewJob("diagnostic.sleep"))
            let starts = Starts()
            let node = try node(on: database, starts)
            node.runner.start()
            _ = try starts.next()
            try crash(database)
            var accepts = false
            while !accepts {
                accepts = (try? database.session()) != nil
                if !accepts { pause(.milliseconds(5)) }
            }
            let up = ContinuousClock.now
            let start = try starts.next()
            node.stop()
            return max(0, (start - up) / .seconds(1))
        }
    }

    /// A backend killed outright has the server end all others and recover, as after an immediate stop.
    private func crash(_ database: ScratchDatabase) throws {
        let session = try database.session()
        let backend = try session.query("select pg_backend_pid()")[0].decode(at: 0, as: Int32.self)
        guard kill(backend, SIGKILL) == 0 else { throw BenchError.notAllowed("to kill a backend of the server") }
        while session.isOpen {
            do { try session.execute("select 1") } catch { return }
        }
    }

    private func node(on database: ScratchDatabase, _ starts: Starts) throws -> Node {
        var registry = HandlerRegistry()
        try registry.register(
            "diagnostic.sleep",
            .plain { job in
                starts.note()
                while !job.isCancelled { pause(.milliseconds(1)) }
                return .snooze(.seconds(3600))
            }
        )
        return try Node(database.options, registry: registry)
    }
}
