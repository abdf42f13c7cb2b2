import JobQueue
import Postgres
import TransferStore

/// Ends the needs whose plan's year is over; a day on which none is finds nothing to do.
struct NeedExpiry {
    let session: Session

    func run() throws -> Outcome {
        let expired = try Needs(session).expire()
        return .complete(result: JSONB(#"{"expired": \#(expired.count)}"#))
    }
}
