import JobQueue
import Postgres

/// What happens a second: the difference of figures that only grow.
struct RateMeter {
    /// Events a second.
    struct Rates: Hashable {
        let enqueued: Double
        let finished: Double
        let failed: Double
    }

    /// The rates are those of the last ten seconds, so that they can be read.
    private static let span: Int64 = 10_000_000

    private var samples: [Traffic] = []

    /// Takes the next figures; smaller ones than before begin anew, since the server has lost its count.
    mutating func add(_ sample: Traffic) {
        if let last = samples.last {
            let hasShrunk =
                sample.enqueued < last.enqueued || sample.finished < last.finished || sample.failed < last.failed
            if hasShrunk || sample.moment <= last.moment { samples = [] }
        }
        samples.append(sample)
        // The last one outside of the span stays: it is where the span begins.
        while samples.count > 2, sample.moment.microseconds - samples[1].moment.microseconds >= Self.span {
            samples.removeFirst()
        }
    }

    /// The rates; nil as long as there is nothing to compare.
    var rates: Rates? {
        guard let first = samples.first, let last = samples.last, last.moment > first.moment else { return nil }
        let seconds = Double(last.moment.microseconds - first.moment.microseconds) / 1_000_000
        return Rates(
            enqueued: Double(last.enqueued - first.enqueued) / seconds,
            finished: Double(last.finished - first.finished) / seconds,
            failed: Double(last.failed - first.failed) / seconds
        )
    }
}
