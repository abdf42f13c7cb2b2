import Testing

@testable import TransferJobs

@Suite("What is told and cannot be read")
struct HeldWatchTests {
    @Test(
        "is worth a word after half a minute, once, and once more when it is over; in between it is noted every minute"
    )
    func told() {
        var watch = HeldWatch()
        let start = ContinuousClock.now
        func look(_ isWaiting: Bool, after seconds: Int) -> HeldWatch.Finding {
            watch.look(isWaiting: isWaiting, at: start + .seconds(seconds))
        }
        #expect(look(true, after: 0) == HeldWatch.Finding(isHeld: false, hasChanged: false, isDue: true))
        #expect(look(true, after: 30) == HeldWatch.Finding(isHeld: false, hasChanged: false, isDue: false))
        #expect(look(true, after: 31) == HeldWatch.Finding(isHeld: true, hasChanged: true, isDue: true))
        #expect(look(true, after: 90) == HeldWatch.Finding(isHeld: true, hasChanged: false, isDue: false))
        #expect(look(true, after: 92) == HeldWatch.Finding(isHeld: true, hasChanged: false, isDue: true))
        #expect(look(false, after: 93) == HeldWatch.Finding(isHeld: false, hasChanged: true, isDue: true))
        #expect(look(true, after: 94) == HeldWatch.Finding(isHeld: false, hasChanged: false, isDue: false))
    }
}
