import Postgres

/// Where the next scan of a queue starts.
///
/// Deleted rows stay in the index until vacuum, so a scan from the left end gets slower with every job done. The
/// claimer goes on where the last scan stopped instead. A job can lie behind that. Most such jobs were committed a moment
/// late: whenever a scan comes back short, the next one goes back by a second. For all others (given an old time, freed by
/// a key, enqueued in a long transaction) whole scans come in between, when asked for and within every second, as long as
/// they take at most a two-hundredth of the time: whoever enqueues meanwhile waits for their end.
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

        /// The places so much earlier.
        func back(by time: Duration) -> Marks {
            let times = times.map { mark in
                let (earlier, overflow) = mark.microseconds.subtractingReportingOverflow(time.microseconds)
                return overflow ? .minusInfinity : Timestamp(microseconds: earlier)
            }
            return Marks(times: times, ids: ids.map { _ in 0 })
        }

        /// Takes the farther place of each priority.
        mutating func advance(to other: Marks) {
            for priority in times.indices {
                let (time, id) = (other.times[priority], other.ids[priority])
                if (time, id) > (times[priority], ids[priority]) { pass(time, id, priority: priority) }
            }
        }
    }

    /// How far back a scan begins.
    enum Reach {
        /// Where the last one stopped.
        case onward
        /// A second before.
        case recent
        /// At the left end.
        case whole
    }

    /// Scans of a reach: when the last one was over, and how long it took.
    private struct Past {
        var ended: ContinuousClock.Instant
        var took: Duration
    }

    /// Less than an idle claimer sleeps, so that its look at the queue is a whole one, and the only one.
    private static let longestWithoutWholeScan: Duration = .milliseconds(750)
    /// Commits are seldom later than that.
    private static let recentness: Duration = .seconds(1)
    /// A whole scan is followed by so many times its length without one, and one over what is recent likewise.
    private static let restAfterWhole = 199
    private static let restAfterRecent = 4

    private(set) var marks = Marks.start
    private var wantsWhole = true
    private var wantsRecent = false
    private var whole: Past?
    private var recent: Past?

    /// Asks for a whole scan as soon as one is affordable, and until then for one over what is recent.
    mutating func drop() {
        wantsWhole = true
        wantsRecent = true
    }

    /// When a scan from farther back than the last one is to be made; nil for at once.
    var nextLook: ContinuousClock.Instant? {
        guard let nextWhole else { return nil }
        return wantsRecent ? nextRecent.map { min($0, nextWhole) } : nextWhole
    }

    /// How far back the scan about to be made begins.
    func reach(at now: ContinuousClock.Instant) -> Reach {
        guard let nextWhole, now < nextWhole else { return .whole }
        guard wantsRecent, nextRecent.map({ now >= $0 }) ?? true else { return .onward }
        return .recent
    }

    private var nextWhole: ContinuousClock.Instant? {
        whole.map { whole in
            let affordable = whole.ended + whole.took * Self.restAfterWhole
            return wantsWhole ? affordable : max(affordable, whole.ended + Self.longestWithoutWholeScan)
        }
    }

    private var nextRecent: ContinuousClock.Instant? { recent.map { $0.ended + $0.took * Self.restAfterRecent } }

    /// The marks past which a scan of a reach looks.
    func start(of reach: Reach) -> Marks {
        switch reach {
        case .onward: marks
        case .recent: marks.back(by: Self.recentness)
        case .whole: .start
        }
    }

    /// Takes note of a scan.
    ///
    /// - Parameters:
    ///   - marks: where it ended.
    ///   - reach: how far back it began.
    ///   - isShort: it found less than it might have taken.
    ///   - start: when it was begun.
    ///   - end: when it was over.
    mutating func scanned(
        to marks: Marks,
        _ reach: Reach,
        isShort: Bool,
        from start: ContinuousClock.Instant,
        until end: ContinuousClock.Instant
    ) {
        // A scan from farther back that took all it might goes on from where it stopped; any other only moves the marks
        // forward, since the next job of a key that came free lies far behind, among thousands that wait.
        if reach != .onward && !isShort { self.marks = marks } else { self.marks.advance(to: marks) }
        let past = Past(ended: end, took: end - start)
        switch reach {
        case .onward:
            if isShort { wantsRecent = true }
        case .recent:
            recent = past
            wantsRecent = false
        case .whole:
            whole = past
            wantsWhole = false
            wantsRecent = false
        }
    }
}
