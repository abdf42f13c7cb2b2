import Postgres
import Testing

@testable import JobQueue

@Suite("Watermark")
struct WatermarkTests {
    private let start = ContinuousClock.now

    private func marks(_ time: Int64) -> Watermark.Marks {
        var marks = Watermark.Marks.start
        marks.pass(Timestamp(microseconds: time), time, priority: 2)
        return marks
    }

    /// A watermark after a whole scan that took no time.
    private func onward() -> Watermark {
        var watermark = Watermark()
        watermark.scanned(to: marks(5), .whole, isShort: false, from: start, until: start)
        return watermark
    }

    @Test("the first scan is a whole one, those after it go on where it stopped")
    func first() {
        #expect(Watermark().reach(at: start) == .whole)
        #expect(Watermark().start(of: .whole) == .start)
        let watermark = onward()
        #expect(watermark.reach(at: start + .milliseconds(10)) == .onward)
        #expect(watermark.start(of: .onward) == marks(5))
    }

    @Test("a scan that comes back short is followed by one that goes back by a second, not to the left end")
    func short() {
        var watermark = onward()
        watermark.scanned(to: marks(9_000_000), .onward, isShort: true, from: start, until: start + .milliseconds(3))
        #expect(watermark.reach(at: start + .milliseconds(3)) == .recent)
        #expect(watermark.start(of: .recent).times[2] == Timestamp(microseconds: 8_000_000))
        #expect(watermark.start(of: .recent).times[1] == .minusInfinity)
        watermark.scanned(to: marks(9_000_000), .recent, isShort: true, from: start, until: start + .milliseconds(4))
        #expect(watermark.reach(at: start + .milliseconds(5)) == .onward)
        #expect(watermark.nextLook == start + .milliseconds(750))
    }

    @Test("a scan from farther back that took all it might goes on from where it stopped")
    func full() {
        var watermark = onward()
        watermark.scanned(to: marks(9), .onward, isShort: true, from: start, until: start)
        watermark.scanned(to: marks(7), .recent, isShort: false, from: start, until: start)
        #expect(watermark.marks == marks(7))
    }

    @Test("a job claimed behind the marks, since its key came free, does not pull them back")
    func behind() {
        var watermark = onward()
        watermark.scanned(to: marks(3), .onward, isShort: false, from: start, until: start)
        #expect(watermark.marks == marks(5))
        watermark.scanned(to: marks(9), .onward, isShort: false, from: start, until: start)
        #expect(watermark.marks == marks(9))
    }

    @Test("whole scans come in between even when nothing asks for them, sooner than the poll of an idle claimer")
    func inBetween() {
        let watermark = onward()
        #expect(watermark.reach(at: start + .milliseconds(749)) == .onward)
        #expect(watermark.reach(at: start + .milliseconds(750)) == .whole)
    }

    @Test("whole scans take at most a two-hundredth of the time, and those over what is recent a fifth")
    func shares() {
        var watermark = Watermark()
        let end = start + .milliseconds(100)
        watermark.scanned(to: marks(5), .whole, isShort: false, from: start, until: end)
        watermark.drop()
        #expect(watermark.reach(at: end) == .recent)
        watermark.scanned(to: marks(5), .recent, isShort: true, from: end, until: end + .milliseconds(10))
        watermark.drop()
        #expect(watermark.reach(at: end + .milliseconds(49)) == .onward)
        #expect(watermark.nextLook == end + .milliseconds(50))
        #expect(watermark.reach(at: end + .milliseconds(50)) == .recent)
        #expect(watermark.reach(at: end + .milliseconds(19_899)) == .recent)
        #expect(watermark.reach(at: end + .milliseconds(19_900)) == .whole)
    }

    @Test("a priority outside of the four moves no mark")
    func strange() {
        var marks = Watermark.Marks.start
        marks.pass(.infinity, 1, priority: 4)
        marks.pass(.infinity, 1, priority: -1)
        #expect(marks == .start)
    }
}
