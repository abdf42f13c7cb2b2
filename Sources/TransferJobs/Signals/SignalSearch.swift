import JobQueue
import Postgres
import TransferStore
import Transfers

/// Raises signals and ends those that no longer hold; whatever it finds, it starts nothing.
struct SignalSearch {
    let session: Session

    func run(_ arguments: ScanSignals) throws -> Outcome {
        do {
            let day = try Day.read(arguments.asOf, kind: ScanSignals.kind, session)
            let scan = try Signals(session).scan(on: day)
            return .complete(
                result: JSONB(
                    #"{"found": \#(scan.found), "raised": \#(scan.raised), "ended": \#(scan.ended), "open": \#(scan.open)}"#
                )
            )
        } catch let fault as any Fault {
            // No rules on the day, or a post without a level: no repetition would mend them.
            return .discard(reason: "\(fault.code): \(fault.sentence(in: .indonesian))")
        }
    }
}
