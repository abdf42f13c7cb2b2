import Testing

@testable import JobQueue

@Suite("Sleep schedule")
struct SleepScheduleTests {
    private let start = ContinuousClock.now
    private let poll: Duration = .seconds(1)

    /// A claimer that has run dry, asked to be rung, and looked as often as it should.
    private func asleep(at now: ContinuousClock.Instant) -> SleepSchedule {
        var schedule = SleepSchedule(poll: poll)
        schedule.scanned(.nothing, at: now)
        schedule.dozed(at: now, due: nil)
        for _ in 0..<4 { schedule.scanned(.nothing, at: now) }
        schedule.dozed(at: now, due: nil)
        return schedule
    }

    @Test("it starts with a scan, and asks to be rung when that finds nothing")
    func dry() {
        var schedule = SleepSchedule(poll: poll)
        #expect(schedule.next(at: start) == .scan)
        schedule.scanned(.nothing, at: start)
        #expect(schedule.next(at: start) == .doze)
    }

    @Test("after dozing it looks at once and three times more, for enqueuers that began before the bell was on")
    func looks() {
        var schedule = SleepSchedule(poll: poll)
        schedule.scanned(.nothing, at: start)
        schedule.dozed(at: start, due: nil)
        #expect(schedule.next(at: start) == .scan)
        for pause in [10, 50, 200] {
            schedule.scanned(.nothing, at: start)
            #expect(schedule.next(at: start) == .wait(until: start + .milliseconds(pause)))
        }
        schedule.scanned(.nothing, at: start)
        #expect(schedule.next(at: start) == .wait(until: start + poll))
    }

    @Test("a ring that comes when a doze is due is looked at before it, awake or with the bell on")
    func ringBeforeDoze() {
        var awake = SleepSchedule(poll: poll)
        awake.scanned(.nothing, at: start)
        awake.ring()
        #expect(awake.next(at: start) == .scan)
        var ringable = asleep(at: start)
        ringable.scanned(.nothing, at: start + .seconds(6))
        #expect(ringable.next(at: start + .seconds(6)) == .doze)
        ringable.ring()
        #expect(ringable.next(at: start + .seconds(6)) == .scan)
    }

    @Test("asleep it waits for the next scheduled job, but no longer than the poll")
    func due() {
        var schedule = asleep(at: start)
        schedule.ring()
        schedule.scanned(.nothing, at: start)
        schedule.dozed(at: start, due: .milliseconds(300))
        #expect(schedule.next(at: start) == .wait(until: start + .milliseconds(300)))
        schedule.scanned(.nothing, at: start + .milliseconds(300))
        schedule.dozed(at: start + .milliseconds(300), due: .seconds(60))
        #expect(schedule.next(at: start + .milliseconds(300)) == .wait(until: start + .milliseconds(300) + poll))
    }

    @Test("a sleeper that nothing happens to asks for the next due time every five seconds only")
    func dueHolds() {
        var schedule = asleep(at: start)
        for second in 1...4 {
            let now = start + .seconds(second)
            schedule.scanned(.nothing, at: now)
            #expect(schedule.next(at: now) == .wait(until: now + poll))
        }
        schedule.scanned(.nothing, at: start + .seconds(5))
        #expect(schedule.next(at: start + .seconds(5)) == .doze)
    }

    @Test("a job that comes due between the looks is not waited past")
    func dueBetweenLooks() {
        var schedule = SleepSchedule(poll: poll)
        schedule.scanned(.nothing, at: start)
        schedule.dozed(at: start, due: .milliseconds(20))
        schedule.scanned(.nothing, at: start)
        schedule.scanned(.nothing, at: start + .milliseconds(10))
        #expect(schedule.next(at: start + .milliseconds(10)) == .wait(until: start + .milliseconds(20)))
    }

    @Test("a ring ends the sleep; rings that come slowly leave the bell on")
    func ring() {
        var schedule = asleep(at: start)
        schedule.ring()
        #expect(schedule.next(at: start) == .scan)
        schedule.scanned(.some, at: start)
        #expect(schedule.next(at: start) == .doze)
        schedule.dozed(at: start, due: nil)
        #expect(schedule.next(at: start) == .wait(until: start + poll))
    }

    @Test("a full batch switches the bell off before the next scan")
    func load() {
        var schedule = asleep(at: start)
        schedule.ring()
        schedule.scanned(.all, at: start)
        #expect(schedule.next(at: start) == .rise)
        schedule.rose()
        #expect(schedule.next(at: start) == .scan)
    }

    @Test("many small yields in a tenth of a second switch the bell off, the same number over a second does not")
    func trickle() {
        var thick = asleep(at: start)
        var thin = thick
        for n in 0..<50 {
            thick.scanned(.some, at: start + .milliseconds(n))
            thick.dozed(at: start + .milliseconds(n), due: nil)
            thin.scanned(.some, at: start + .milliseconds(n * 20))
            thin.dozed(at: start + .milliseconds(n * 20), due: nil)
        }
        #expect(thick.next(at: start + .milliseconds(50)) == .rise)
        #expect(thin.next(at: start + .seconds(1)) == .wait(until: start + .milliseconds(980) + poll))
    }

    @Test("awake it lingers for a moment before it asks to be rung again")
    func lingers() {
        var schedule = SleepSchedule(poll: poll)
        schedule.scanned(.all, at: start)
        schedule.scanned(.nothing, at: start + .milliseconds(1))
        #expect(schedule.next(at: start + .milliseconds(1)) == .wait(until: start + .milliseconds(3)))
        schedule.scanned(.nothing, at: start + .milliseconds(30))
        #expect(schedule.next(at: start + .milliseconds(30)) == .doze)
    }

    @Test("a queue at its limit is left alone until the limit lets more through, and producers are not asked to ring")
    func held() {
        var schedule = asleep(at: start)
        schedule.ring()
        schedule.held(at: start, again: .milliseconds(30))
        #expect(schedule.next(at: start) == .rise)
        schedule.rose()
        #expect(schedule.next(at: start) == .wait(until: start + .milliseconds(30)))
        schedule.held(at: start, again: .seconds(60))
        #expect(schedule.next(at: start) == .wait(until: start + poll))
        schedule.roused()
        #expect(schedule.next(at: start) == .wait(until: start + poll))
    }

    @Test("a queue that may not run more at a time is looked at again when a job has ended")
    func full() {
        var schedule = SleepSchedule(poll: poll)
        schedule.held(at: start, again: nil)
        #expect(schedule.next(at: start) == .wait(until: start + poll))
        schedule.roused()
        #expect(schedule.next(at: start) == .scan)
        schedule.scanned(.all, at: start)
        schedule.scanned(.nothing, at: start)
        schedule.roused()
        #expect(schedule.next(at: start) != .scan)
    }

    @Test("a scan that had to leave a part of the queue out is followed by the rest, not by sleep")
    func rest() {
        var schedule = asleep(at: start)
        schedule.scanned(.nothing, at: start, again: start + .milliseconds(7))
        #expect(schedule.next(at: start) == .wait(until: start + .milliseconds(7)))
        #expect(schedule.next(at: start + .milliseconds(7)) == .scan)
    }

    @Test("awake it does not wait for the rest to be affordable: what is new comes past the marks")
    func restWhileAwake() {
        var schedule = SleepSchedule(poll: poll)
        schedule.scanned(.all, at: start)
        schedule.scanned(.some, at: start, again: start + .milliseconds(500))
        #expect(schedule.next(at: start) == .wait(until: start + .milliseconds(2)))
    }
}
