import Postgres
import Synchronization

/// The database's clock as this host knows it: a clock that nobody sets, put right by what the server said last.
///
/// Good to half the time of a round trip; for measuring alone, decisions are the database's.
final class DatabaseClock: Sendable {
    private static let unknown = Int64.min

    private let start = ContinuousClock.now
    /// The server's time at the start.
    private let epoch = Atomic(unknown)

    /// The time, once the server has said what it is.
    var now: Timestamp? {
        let epoch = epoch.load(ordering: .relaxed)
        guard epoch != Self.unknown else { return nil }
        return Timestamp(microseconds: epoch + (ContinuousClock.now - start).microseconds)
    }

    /// Takes in what the server said.
    ///
    /// - Parameters:
    ///   - server: its time.
    ///   - asked: when it was asked.
    ///   - answered: when it answered.
    func heard(_ server: Timestamp, asked: ContinuousClock.Instant, answered: ContinuousClock.Instant) {
        let middle = (asked - start) + (answered - asked) / 2
        epoch.store(server.microseconds - middle.microseconds, ordering: .relaxed)
    }
}
