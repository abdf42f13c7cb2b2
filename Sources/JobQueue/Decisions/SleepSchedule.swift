/// When a claimer looks for jobs, and when it sleeps.
///
/// Producers ring only for those who sleep, since NOTIFY costs every producer of the cluster. So a claimer that runs dry
/// first lingers, then asks to be rung (dozes), looks once more after that is committed and shortly after again, and only
/// then relies on the bell, with polling behind it. While rings come slowly it leaves the bell on; when they come thick
/// it switches it off and looks by itself.
struct SleepSchedule {
    /// What to do now.
    enum Step: Equatable {
        /// Look for jobs.
        case scan
        /// Ask to be rung, and when the next scheduled job is due.
        case doze
        /// Tell producers that they need not ring.
        case rise
        /// Nothing, until then or until something happens.
        case wait(until: ContinuousClock.Instant)
    }

    /// What a scan brought.
    enum Yield {
        case nothing
        case some
        /// As much as it might take: there may be more.
        case all
    }

    /// A transaction that began to enqueue before the bell was on does not ring: looks at these times after dozing meet it.
    private static let looksAfterDozing: [Duration] = [.zero, .milliseconds(10), .milliseconds(50), .milliseconds(200)]
    /// How long after the last job an awake claimer goes on looking, and how often.
    private static let linger: Duration = .milliseconds(25)
    private static let lingerInterval: Duration = .milliseconds(2)
    /// This many scans with a yield within the window are a load under which ringing costs more than looking.
    private static let busyScans = 50
    private static let busyWindow: Duration = .milliseconds(100)
    /// Every insert rings for a sleeper, so the next due time is known; it is asked again for what could not ring.
    private static let dueHolds: Duration = .seconds(5)

    private let poll: Duration
    private var isBellOn = false
    private var isBusy = false
    private var needsDoze = false
    private var nextScan: ContinuousClock.Instant?
    private var due: ContinuousClock.Instant?
    private var dueAskedAt: ContinuousClock.Instant?
    private var looksLeft: ArraySlice<Duration> = []
    private var lastYield: ContinuousClock.Instant?
    private var windowStart: ContinuousClock.Instant?
    private var yieldsInWindow = 0
    /// A limit on how many run held a claim back: the end of any job lifts it.
    private var waitsForAnEnd = false

    /// Starts awake, with a scan.
    ///
    /// - Parameter poll: the longest sleep.
    init(poll: Duration) {
        self.poll = poll
    }

    /// What to do at a time.
    func next(at now: ContinuousClock.Instant) -> Step {
        if isBusy && isBellOn { return .rise }
        if needsDoze { return .doze }
        guard let nextScan, nextScan > now else { return .scan }
        return .wait(until: nextScan)
    }

    /// The bell rang, or jobs became available in the process itself.
    ///
    /// The look at them comes before a doze that was due: after that there would be a sleep.
    mutating func ring() {
        nextScan = nil
        dueAskedAt = nil
        needsDoze = false
    }

    /// A scan is over.
    ///
    /// - Parameters:
    ///   - yield: what it brought.
    ///   - now: when it ended.
    ///   - again: when the rest of the queue can be scanned, if the scan did not go over all of it.
    mutating func scanned(_ yield: Yield, at now: ContinuousClock.Instant, again: ContinuousClock.Instant? = nil) {
        waitsForAnEnd = false
        if yield != .nothing { note(yieldAt: now) }
        switch yield {
        case .all:
            isBusy = true
            nextScan = nil
        case .some, .nothing:
            if isBellOn {
                needsDoze = looksLeft.isEmpty && !isDueKnown(at: now)
                sleep(for: looksLeft.popFirst() ?? poll, from: now)
                if let again, let end = nextScan { nextScan = min(end, again) }
            } else if let lastYield, now < lastYield + Self.linger {
                nextScan = now + Self.lingerInterval
            } else {
                needsDoze = true
            }
        }
    }

    /// A limit of the queue held a claim back: no news of a producer changes that, so the bell is not needed.
    ///
    /// - Parameters:
    ///   - now: when that was known.
    ///   - again: the time after which the limit lets more through, where that is known. What else lifts a limit rings:
    ///     the end of a job, a change of the settings.
    mutating func held(at now: ContinuousClock.Instant, again: Duration?) {
        isBusy = true
        waitsForAnEnd = again == nil
        nextScan = now + min(again ?? poll, poll)
    }

    /// Something happened during a wait; it may have been the end of a job.
    mutating func roused() {
        if waitsForAnEnd { nextScan = nil }
    }

    /// The bell is on.
    ///
    /// - Parameters:
    ///   - now: when that was known.
    ///   - due: the time until the next scheduled job, if there is one.
    mutating func dozed(at now: ContinuousClock.Instant, due: Duration?) {
        needsDoze = false
        self.due = due.map { now + $0 }
        dueAskedAt = now
        if !isBellOn {
            isBellOn = true
            isBusy = false
            looksLeft = Self.looksAfterDozing[...]
        }
        sleep(for: looksLeft.popFirst() ?? poll, from: now)
    }

    /// The bell is off.
    mutating func rose() {
        isBellOn = false
        isBusy = false
        looksLeft = []
        needsDoze = false
    }

    /// The session or the node is a new one: the bell of the old is not ours any more.
    mutating func restart() { self = SleepSchedule(poll: poll) }

    private func isDueKnown(at now: ContinuousClock.Instant) -> Bool {
        guard let dueAskedAt, now < dueAskedAt + Self.dueHolds else { return false }
        return due.map { $0 > now } ?? true
    }

    private mutating func sleep(for time: Duration, from now: ContinuousClock.Instant) {
        let end = now + time
        // A due time that has passed has had its scan.
        nextScan = if let due, due > now { min(end, due) } else { end }
    }

    private mutating func note(yieldAt now: ContinuousClock.Instant) {
        lastYield = now
        dueAskedAt = nil
        if let windowStart, now < windowStart + Self.busyWindow {
            yieldsInWindow += 1
            if yieldsInWindow >= Self.busyScans { isBusy = true }
        } else {
            windowStart = now
            yieldsInWindow = 1
        }
    }
}
