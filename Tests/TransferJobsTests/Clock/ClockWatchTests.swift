import Postgres
import Synchronization
import TestSupport
import Testing
import TransferJobs
import TransferStore

@Suite("The watch over the civil clock")
struct ClockWatchTests {
    /// What was told: whether the clock was shifted.
    private final class Told: Sendable {
        let list = Mutex<[Bool]>([])
    }

    @Test("a clock in real time is not worth a word; each shift and the reset are told once")
    func changes() throws {
        let database = try TestDatabase()
        let session = try database.session()
        let clock = CivilClock(session)
        let told = Told()
        let watch = ClockWatch { reading in told.list.withLock { $0.append(reading.isShifted) } }
        func look() throws -> [Bool] {
            for _ in 0..<2 { try watch.look(session) }
            return told.list.withLock { $0 }
        }
        #expect(try look() == [])
        try clock.advance(by: .seconds(60), by: "sri", reason: "x")
        #expect(try look() == [true])
        try clock.advance(by: .seconds(60), by: "sri", reason: "x")
        #expect(try look() == [true, true])
        try clock.reset(by: "sri", reason: "x")
        #expect(try look() == [true, true, false])
    }
}
