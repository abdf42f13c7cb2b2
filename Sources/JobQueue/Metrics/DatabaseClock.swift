import Glibc
import Postgres
import Synchronization

/// The database's clock as this host knows it: its own, put right by what the server said last.
///
/// Good to half the time of a round trip; for measuring alone, decisions are the database's.
final class DatabaseClock: Sendable {
    private static let unknown = Int64.min

    private let offset = Atomic(unknown)

    /// The time, once the server has said what it is.
    var now: Timestamp? {
        let offset = offset.load(ordering: .relaxed)
        guard offset != Self.unknown else { return nil }
        return Timestamp(microseconds: Self.local.microseconds + offset)
    }

    /// Takes in what the server said.
    ///
    /// - Parameters:
    ///   - server: its time.
    ///   - asked: this host's time before.
    ///   - answered: this host's time after.
    func heard(_ server: Timestamp, asked: Timestamp, answered: Timestamp) {
        let middle = asked.microseconds + (answered.microseconds - asked.microseconds) / 2
        offset.store(server.microseconds - middle, ordering: .relaxed)
    }

    /// This host's time.
    static var local: Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(unixMicroseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)
    }
}
