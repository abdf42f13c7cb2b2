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

    @Test("the first scan is a whole one, those after it go on where it stopped")
    func first() {
        var watermark = Watermark()
        #expect(watermark.isWhole(at: start))
        watermark.scanned(to: marks(5), isWhole: true, isShort: false, from: start, until: start + .milliseconds(1))
        #expect(!watermark.isWhole(at: start + .milliseconds(10)))
        #expect(watermark.marks == marks(5))
    }

    @Test("a scan that comes back short asks for a whole one")
    func short() {
        var watermark = Watermark()
        watermark.scanned(to: marks(5), isWhole: true, isShort: false, from: start, until: start)
        watermark.scanned(to: marks(9), isWhole: false, isShort: true, from: start, until: start + .milliseconds(3))
        #expect(watermark.isWholeScanDue)
        #expect(watermark.isWhole(at: start + .milliseconds(3)))
    }

    @Test("a job claimed behind the marks, since its key came free, does not pull them back")
    func behind() {
        var watermark = Watermark()
        watermark.scanned(to: marks(5), isWhole: true, isShort: false, from: start, until: start)
        watermark.scanned(to: marks(3), isWhole: false, isShort: false, from: start, until: start)
        #expect(watermark.marks == marks(5))
        watermark.scanned(to: marks(9), isWhole: false, isShort: false, from: start, until: start)
        #expect(watermark.marks == marks(9))
    }

    @Test("whole scans come in between even when nothing asks for them, sooner than the poll of an idle claimer")
    func inBetween() {
        var watermark = Watermark()
        watermark.scanned(to: marks(5), isWhole: true, isShort: false, from: start, until: start)
        #expect(!watermark.isWhole(at: start + .milliseconds(749)))
        #expect(watermark.isWhole(at: start + .milliseconds(750)))
    }

    @Test("whole scans take at most a fifth of the time, however much they are asked for")
    func fifth() {
        var watermark = Watermark()
        let end = start + .milliseconds(500)
        watermark.scanned(to: marks(5), isWhole: true, isShort: false, from: start, until: end)
        watermark.drop()
        #expect(!watermark.isWhole(at: end + .milliseconds(1999)))
        #expect(watermark.isWhole(at: end + .seconds(2)))
    }

    @Test("a priority outside of the four moves no mark")
    func strange() {
        var marks = Watermark.Marks.start
        marks.pass(.infinity, 1, priority: 4)
        marks.pass(.infinity, 1, priority: -1)
        #expect(marks == .start)
    }
}
