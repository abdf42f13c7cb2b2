import Delivery
import JobQueue
import Postgres
import TransferStore
import Transfers

/// Raises the alarm where an upstream statement went on without telling, and has its table compared.
struct UpstreamAlarm {
    let session: Session

    /// Every operator is told once a day of each table, whatever happens to it again.
    func run() throws -> Outcome {
        let inbox = UpstreamInbox(session)
        let untold = try inbox.untold()
        let operators = untold.isEmpty ? [] : try inbox.operators()
        let today = try CivilClock(session).today()
        let known = Set(try inbox.names())
        for changes in untold {
            for role in operators { try tell(role, of: changes, on: today) }
            if let watch = changes.watch, known.contains(watch) { try compare(watch) }
        }
        return .complete(result: JSONB(#"{"tables": \#(untold.count)}"#))
    }

    private func tell(_ role: String, of changes: UntoldChanges, on day: CivilDate) throws {
        let table = changes.watch ?? changes.topic
        try OperatorInbox(session: session).tell(
            role,
            .upstreamAlarm,
            values: [
                "table": table,
                "topic": changes.topic,
                "statements": String(changes.statements),
                "codes": changes.codes.joined(separator: ", "),
                "command": "mutasictl trigger check",
            ],
            key: "upstream.untold:\(role):\(table):\(day)"
        )
    }

    private func compare(_ watch: String) throws {
        var job = NewJob(ReconcileUpstream.kind, args: try ReconcileUpstream(watch: watch).json())
        job.uniqueKey = "upstream.reconcile:\(watch)"
        job.uniqueScope = .queued
        try session.enqueue(job)
    }
}
