import Metrics
import Postgres
import Synchronization

/// Claims the jobs of one queue and hands them to its lanes, on a thread of its own.
final class Claimer: Sendable {
    /// What lives on the claimer's thread.
    struct State {
        var link: Link
        var schedule: SleepSchedule
        var watermark = Watermark()
        var ageing = Ageing()
        var routes: RouteCache
        var tenure: Tenure?
        /// The answer to a claim was lost: the node may hold jobs that it does not know.
        var needsReconciliation = false
        /// When the queue's settings were last seen; every claim tells them.
        var settingsSeen: ContinuousClock.Instant?
    }

    let backlog: Backlog
    private let crew: Crew
    private let queue: QueueOptions
    private let poll: Duration
    private let heart: Heart
    private let completer: Completer
    private let batches: Recorder
    private let signal: Signal
    private let isRung = Atomic(false)
    private let mustFollow = Atomic(false)
    private let freed = Mutex(FreedKeys())
    private let isStopped = Atomic(false)
    private let foundNothing = Atomic(false)
    private let lastTick = Mutex<ContinuousClock.Instant?>(nil)
    private let thread: Confined<State>

    init(_ queue: QueueOptions, registry: HandlerRegistry, options: RunnerOptions, organs: Organs) {
        let signal = Signal()
        let backlog = Backlog(queue) { signal.raise() }
        self.signal = signal
        self.backlog = backlog
        self.queue = queue
        heart = organs.heart
        completer = organs.completer
        batches = organs.metrics.claimBatch(of: queue.name)
        crew = Crew(queue.lanes) { number in
            Lane(
                number,
                of: queue.name,
                options: options,
                backlog: backlog,
                completer: organs.completer,
                overseer: organs.overseer,
                journal: organs.journal,
                metrics: organs.metrics,
                outages: organs.outages
            )
        }
        // Spread, so that the claimers of many nodes do not look at the same moment.
        poll = options.poll * Double.random(in: 0.8...1)
        thread = Confined(
            "jobs.claimer.\(queue.name)",
            State(
                link: Link(
                    for: "claiming \(queue.name)",
                    options.connection,
                    deadline: options.patience,
                    organs.outages
                ),
                schedule: SleepSchedule(poll: poll),
                routes: RouteCache(queue: queue.name, registry: registry, metrics: organs.metrics)
            )
        )
    }

    /// When it last went round; a claimer that does not is stuck.
    var tick: ContinuousClock.Instant? { lastTick.withLock { $0 } }

    var name: String { queue.name }

    /// Its last look at the whole queue began with nothing held, and found nothing that may start.
    var isDry: Bool { foundNothing.load(ordering: .acquiring) }

    var lanes: [Lane] { crew.lanes }

    /// How many lanes there are to be.
    var size: Int { crew.size }

    func start() { thread.async { self.run(&$0) } }

    /// Has it look for jobs now.
    func ring() {
        isRung.store(true, ordering: .releasing)
        signal.raise()
    }

    /// Has it look for the next jobs of keys now.
    func free(_ keys: [JobKeys]) {
        freed.withLock { $0.insert(keys) }
        signal.raise()
    }

    /// Has it look at the queue's settings now, also when it has no room for jobs.
    func follow() {
        mustFollow.store(true, ordering: .releasing)
        ring()
    }

    /// Has it claim no more; a claim under way is given back.
    func stop() {
        isStopped.store(true, ordering: .releasing)
        signal.raise()
    }

    private func run(_ state: inout State) {
        while !isStopped.load(ordering: .acquiring) {
            lastTick.withLock { $0 = .now }
            do {
                try step(&state)
                state.link.succeeded()
            } catch {
                let pause = state.link.failed(error)
                state.needsReconciliation = true
                state.schedule.restart()
                state.watermark.drop()
                rest(until: .now + pause)
            }
        }
        state.link.close()
    }

    /// Waits for the database's sake: only being stopped ends that early.
    private func rest(until end: ContinuousClock.Instant) {
        while ContinuousClock.now < end, !isStopped.load(ordering: .acquiring) { signal.wait(until: end) }
    }

    private func step(_ state: inout State) throws(PostgresError) {
        guard let tenure = heart.tenure else { return signal.wait(until: .now + poll) }
        giveBack(backlog.giveBack(at: .now))
        if tenure !== state.tenure {
            state.tenure = tenure
            state.schedule.restart()
            state.needsReconciliation = false
        }
        if state.needsReconciliation {
            try state.link.open().query(.reconcile(node: tenure.id, queue: queue.name, held: backlog.heldIDs))
            state.needsReconciliation = false
        }
        if isRung.exchange(false, ordering: .acquiringAndReleasing) {
            state.schedule.ring()
            state.watermark.drop()
        }
        if freed.withLock({ !$0.isEmpty }) { state.schedule.ring() }
        switch state.schedule.next(at: .now) {
        case .scan: try scan(&state, tenure)
        case .doze:
            let due: Int64? = try state.link.open().query(.doze(node: tenure.id, queue: queue.name)).only()
            state.schedule.dozed(at: .now, due: due.map { .microseconds($0) })
        case .rise:
            try state.link.open().query(.rise(node: tenure.id, queue: queue.name))
            state.schedule.rose()
        case .wait(let end):
            signal.wait(until: end)
            state.schedule.roused()
        }
    }

    /// Reports jobs as not started.
    func giveBack(_ jobs: [ClaimedJob]) {
        completer.report(jobs.map { Report($0, of: backlog, ran: .zero, .released(after: nil)) })
    }

    private func scan(_ state: inout State, _ tenure: Tenure) throws(PostgresError) {
        let amount = backlog.amountWanted
        let start = ContinuousClock.now
        let mustFollow = mustFollow.exchange(false, ordering: .acquiringAndReleasing)
        let areSettingsFresh = state.settingsSeen.map { start < $0 + poll } ?? false
        if amount == 0, areSettingsFresh, !mustFollow {
            // A lane that gets free raises the signal.
            return signal.wait(until: .now + poll)
        }
        let isResting = backlog.counts.held == 0
        let reach = state.watermark.reach(at: start)
        let isWhole = reach == .whole
        let turn = state.ageing.turn(for: amount)
        var keys = takeFreedKeys(for: amount, isWhole: isWhole)
        let claim = try Claim(
            try state.link.open().query(
                .claim(
                    node: tenure.id,
                    queue: queue.name,
                    amount: amount,
                    agedBeneath: turn,
                    past: state.watermark.start(of: reach),
                    freed: keys
                )
            )
        )
        let end = ContinuousClock.now
        if claim.isAnswered {
            state.settingsSeen = end
            follow(lanes: claim.lanes)
        } else {
            heart.doubt()
        }
        guard amount > 0 else { return }
        let jobs = try state.routes.jobs(claim, tenure: tenure)
        foundNothing.store(isResting && isWhole && jobs.isEmpty, ordering: .releasing)
        hand(over: jobs)

        var marks = state.watermark.marks
        try marks.pass(claim)
        let isShort = claim.jobs.count < amount && !claim.isHeld
        state.watermark.scanned(to: marks, reach, isShort: isShort, from: start, until: end)
        state.ageing.claimed(
            claim.jobs.count,
            last: try claim.jobs.last?.decode(at: Claim.Column.priority),
            isFull: !isShort,
            turn: turn
        )
        // A key for whose next job there was no room is looked for again.
        keys.remove(jobs.lazy.compactMap(\.keys))
        if claim.isHeld, !keys.isEmpty {
            state.watermark.drop()
        } else if !isShort {
            freed.withLock { $0.formUnion(keys) }
        }
        if claim.isHeld { return state.schedule.held(at: end, again: claim.again) }
        state.schedule.scanned(
            claim.jobs.isEmpty ? .nothing : isShort ? .some : .all,
            at: end,
            again: isShort && !isWhole ? state.watermark.nextLook ?? end : nil
        )
    }

    /// The keys to look for; a scan from the left end meets their jobs by itself.
    private func takeFreedKeys(for amount: Int, isWhole: Bool) -> FreedKeys {
        guard amount > 0 else { return FreedKeys() }
        return freed.withLock { freed in
            let keys = freed
            freed = FreedKeys()
            return isWhole ? FreedKeys() : keys
        }
    }

    private func follow(lanes setting: Int?) {
        let size = setting ?? queue.lanes
        guard size != crew.size else { return }
        crew.resize(to: size)
        crew.wake(backlog.resize(to: size))
    }

    private func hand(over jobs: [ClaimedJob]) {
        guard !jobs.isEmpty else { return }
        batches.record(jobs.count)
        if let woken = backlog.append(jobs) { crew.wake(woken) }
        // Closed meanwhile: the node leaves, and gives back all that it holds.
    }
}
