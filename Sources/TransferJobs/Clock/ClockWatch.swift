public import Postgres
import Synchronization
public import TransferStore
import Transfers

/// Tells when the civil clock is found shifted, shifted again or reset: once for each change, when a job meets it.
///
/// It costs a statement of a job that goes by the clock anyhow, and an idle daemon nothing.
public final class ClockWatch: Sendable {
    private let tell: @Sendable (ClockReading) -> Void
    /// When the clock was shifted, as it was seen last; nil for real time, as which it counts until somebody has looked.
    private let shiftedAt = Mutex<Instant?>(nil)

    /// Takes what is to be done with each change.
    public init(_ tell: @escaping @Sendable (ClockReading) -> Void) {
        self.tell = tell
    }

    /// Looks at the clock.
    ///
    /// - Parameter session: on the database whose clock it is.
    /// - Throws: `PostgresError`.
    public func look(_ session: Session) throws(PostgresError) {
        let reading = try CivilClock(session).reading()
        let isChanged = shiftedAt.withLock { last in
            defer { last = reading.shiftedAt }
            return last != reading.shiftedAt
        }
        if isChanged { tell(reading) }
    }
}
