import JobQueue
import Postgres
import TransferStore

/// Finds changes upstream that were not told, and clears away what was told long ago.
struct UpstreamReconciliation {
    let session: Session

    func run(_ arguments: ReconcileUpstream) throws -> Outcome {
        let inbox = UpstreamInbox(session)
        let names = try inbox.names()
        let chosen = arguments.watch.map { [$0] } ?? names
        guard Set(names).isSuperset(of: chosen) else {
            throw ArgumentsFault(kind: ReconcileUpstream.kind, field: "watch", expected: "the name of what is watched")
        }
        let found = try chosen.map { try inbox.reconcile($0) }
        let trimmed = try inbox.trim()
        let compared = found.reduce(0) { $0 + $1.compared }
        let lost = found.reduce(0) { $0 + $1.lost }
        let repeated = found.reduce(0) { $0 + $1.repeated }
        return .complete(
            result: JSONB(
                """
                {"tables": \(found.count), "compared": \(compared), "lost": \(lost), "repeated": \(repeated), \
                "trimmed": \(trimmed)}
                """
            )
        )
    }
}
