import Postgres

/// Where the next scan of a queue starts.
///
/// Deleted rows stay in the index until vacuum, so a scan from the left end gets slower with every job done. The
/// claimer goes on where the last scan stopped instead. A job can lie behind that (committed late, retried, freed by
/// its ordering key), so whole scans come in between: when one is asked for, and within every second, as long as they
/// take at most a fifth of the time.
struct Watermark {
    /// The place past which to scan, for each priority.
    struct Marks: Equatable {
        var times: [Timestamp]
        var ids: [Int64]

        static let start = Marks(
            times: Array(repeating: .minusInfinity, count: 4),
            ids: Array(repeating: 0, count: 4)
        )

        mutating func pass(_ time: Timestamp, _ id: Int64, priority: Int) {
            guard times.indices.contains(priority) else { return }
            times[priority] = time
            ids[priority] = id
        }

        /// Takes the farther place of each priority.
        mutating func advance(to other: Marks) {
            for priority in times.indices {
                let (time, id) = (other.times[priority], other.ids[priority])
                if (time, id) > (times[priority], ids[priority]) { pass(time, id, priority: priority) }
            }
        }
    }

    /// Less than an idle claimer sleeps, so that its look at the queue is a whole one, and the only one.
    private static let longestWithoutWholeScan: Duration = .milliseconds(750)
    /// A whole scan is followed by four times its length without one.
    private static let rest = 4

    private(set) var marks = Marks.start
    private var wantsWhole = true
    private var wholeScanEnded: ContinuousClock.Instant?
    private var wholeScanTook: Duration = .zero

    /// Asks for a whole scan as soon as one is affordable.
    mutating func drop() { wantsWhole = true }

    /// When a whole scan is next affordable.
    var wholeScanAllowedAt: ContinuousClock.Instant? { wholeScanEnded.map { $0 + wholeScanTook * Self.rest } }

    /// A whole scan is wanted and has not been made.
    var isWholeScanDue: Bool { wantsWhole }

    /// Whether the scan about to be made is a whole one.
    func isWhole(at now: ContinuousClock.Instant) -> Bool {
        guard let ended = wholeScanEnded, let allowed = wholeScanAllowedAt else { return true }
        return now >= allowed && (wantsWhole || now >= ended + Self.longestWithoutWholeScan)
    }

    /// Takes note of a scan.
    ///
    /// - Parameters:
    ///   - marks: where it ended.
    ///   - isWhole: it started at the left end.
    ///   - isShort: it found less than it might have taken.
    ///   - start: when it was begun.
    ///   - end: when it was over.
    mutating func scanned(
        to marks: Marks,
        isWhole: Bool,
        isShort: Bool,
        from start: ContinuousClock.Instant,
        until end: ContinuousClock.Instant
    ) {
        // A whole scan that took all it might goes on from where it stopped; any other only moves the marks forward, since
        // the next job of a key that came free lies far behind, among thousands that wait.
        if isWhole && !isShort { self.marks = marks } else { self.marks.advance(to: marks) }
        if isWhole {
            wholeScanEnded = end
            wholeScanTook = end - start
            wantsWhole = false
        } else if isShort {
            wantsWhole = true
        }
    }
}
