import JobQueue
import Postgres
import TransferStore
import Transfers

/// Removes what was kept as long as the rules have it, a part a night where there is very much.
struct DataRetention {
    let session: Session

    /// So many of a class a run: the locks of one transaction stay few.
    private static let most = 50_000

    func run() throws -> Outcome {
        do {
            let removed = try Retention(session).run(on: try CivilClock(session).today(), most: Self.most)
            let counts = removed.sorted { $0.key < $1.key }.map { #""\#($0.key)": \#($0.value)"# }
            return .complete(result: JSONB("{\(counts.joined(separator: ", "))}"))
        } catch let fault as any Fault {
            // No rules on the day: no repetition would mend it.
            return .discard(reason: "\(fault.code): \(fault.sentence(in: .indonesian))")
        }
    }
}
