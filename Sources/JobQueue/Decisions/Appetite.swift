/// How many jobs to claim: for every free lane one, or what one call takes, and beyond that as many as can be started within a moment.
///
/// So slow jobs are never hoarded by one node, and jobs that take nothing come by the thousand.
struct Appetite {
    /// What is claimed ahead is started within about this time.
    private static let ahead: Duration = .milliseconds(100)
    /// How much a new measurement weighs.
    private static let weight = 0.2
    /// A job's share of the claim and the completion; it keeps the estimate from nothing.
    private static let leastTime: Duration = .microseconds(5)

    /// How many jobs run at a time; may change.
    var lanes: Int
    let batch: Int
    /// How many jobs a free lane can do with.
    private(set) var portion = 1
    private var meanTime: Duration?

    /// Starts without a measurement: one job for each lane.
    ///
    /// - Parameters:
    ///   - lanes: how many jobs run at a time.
    ///   - batch: the most to claim at once.
    init(lanes: Int, batch: Int) {
        self.lanes = lanes
        self.batch = batch
    }

    /// Takes note of how long jobs ran.
    ///
    /// - Parameters:
    ///   - time: their sum.
    ///   - count: how many these were.
    mutating func ran(_ time: Duration, count: Int) {
        guard count > 0 else { return }
        let mean = max(time / count, Self.leastTime)
        guard let old = meanTime else { return meanTime = mean }
        // Up at once, down by degrees: the error that hoards is the one to avoid.
        meanTime = mean > old ? mean : old + (mean - old) * Self.weight
    }

    /// Takes note that jobs claimed ahead were not started for so long.
    mutating func stalled(for time: Duration) { meanTime = max(meanTime ?? time, time) }

    /// Takes note of how many jobs a lane took for one call.
    ///
    /// - Parameters:
    ///   - count: how many there were.
    ///   - limit: how many it would have taken.
    mutating func took(_ count: Int, of limit: Int) {
        // Up by degrees, down at once, as with the time.
        portion = limit == 1 ? 1 : min(limit, max(portion, count * 2))
    }

    /// The jobs to have claimed and not started, at the most.
    var stock: Int {
        guard let meanTime else { return 0 }
        let startable = Self.ahead / meanTime * Double(lanes)
        return min(batch * 2, Int(startable))
    }

    /// How many to claim now.
    ///
    /// - Parameters:
    ///   - waiting: jobs claimed and not started.
    ///   - busy: lanes that run something.
    ///   - finishing: jobs run whose outcome is not yet confirmed.
    /// - Returns: nothing as long as it would be a small part of what is kept in stock.
    func amount(waiting: Int, busy: Int, finishing: Int) -> Int {
        let free = max(0, lanes - busy) * portion
        let room = min(batch, free + stock - waiting, batch * 4 - finishing)
        let isStarving = free > waiting
        return room > 0 && (isStarving || room >= min(batch, stock) / 2) ? room : 0
    }
}
