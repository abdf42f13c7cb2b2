import JobQueue
import Testing

@Suite("Backoff")
struct BackoffTests {
    @Test(
        "the wait doubles with each failure until the limit",
        arguments: [(1, 2), (2, 4), (3, 8), (5, 32), (6, 60), (1000, 60), (0, 2)]
    )
    func doubles(failures: Int, seconds: Int) {
        let backoff = Backoff(base: .seconds(2), limit: .seconds(60))
        let waits = (0..<100).map { _ in backoff.delay(after: failures) }
        #expect(waits.allSatisfy { $0 >= .seconds(seconds) * 0.75 && $0 <= .seconds(seconds) * 1.25 })
    }

    @Test("chance spreads the wait by a quarter to both sides, and no further")
    func spreads() {
        let backoff = Backoff(base: .seconds(4), limit: .seconds(60))
        let waits = (0..<1000).map { _ in backoff.delay(after: 1) }
        #expect(waits.allSatisfy { $0 >= .seconds(3) && $0 <= .seconds(5) })
        #expect(Set(waits).count > 100)
    }
}
