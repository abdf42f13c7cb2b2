public import Logging
import Postgres
import Synchronization

/// A node at work: claims the jobs of its queues, runs them, and reports what became of them.
///
/// A database that is away is waited for; nothing that happens to a session ends the process.
public final class QueueRunner: Sendable {
    private let options: RunnerOptions
    private let logger: Logger
    private let metrics: QueueMetrics
    private let heart: Heart
    private let completer: Completer
    private let overseer: Overseer
    private let journal: Journal
    private let rescuer: Rescuer
    private let scheduler: Scheduler
    private let chores: Chores
    private let listener: Listener?
    private let sampler: Sampler?
    private let claimers: [Claimer]
    private let drainer: Drainer
    private let bells = Bells()

    /// Makes a runner; it does nothing before ``start()``.
    ///
    /// - Parameters:
    ///   - options: how it works.
    ///   - registry: the handlers; jobs of other kinds are left where they are.
    ///   - logger: told of what an operator should know.
    /// - Throws: `PostgresError` when the process has no file descriptor left.
    public init(_ options: RunnerOptions, registry: HandlerRegistry, logger: Logger) throws {
        let metrics = QueueMetrics(options.metrics)
        let bells = bells
        self.options = options
        self.logger = logger
        self.metrics = metrics
        let outages = Outages(logger, metrics)
        completer = Completer(options, metrics: metrics, logger: logger, outages: outages) { bells.freed($0, $1) }
        heart = Heart(options, registry: registry, logger: logger, outages: outages, stats: { bells.stats }) { tenure in
            if tenure == nil { bells.interrupt() }
            bells.ring(nil)
        }
        rescuer = Rescuer(options, metrics: metrics, logger: logger, outages: outages) { bells.ring(nil) }
        sampler = options.sampling.map { Sampler(options, every: $0, metrics: metrics, outages: outages) }
        let overseer = Overseer(options, bells: bells, completer: completer, outages: outages, logger: logger)
        self.overseer = overseer
        journal = Journal(options, outages: outages, logger: logger)
        let scheduler = Scheduler(options, metrics: metrics, logger: logger, outages: outages)
        self.scheduler = scheduler
        chores = Chores(options, logger: logger, outages: outages)
        listener =
            options.listens
            ? try Listener(options, outages: outages) { news in
                switch news {
                case .jobs(let queue): bells.ring(queue)
                case .cancellation(let job, let node): overseer.heard(job, of: node)
                case .schedules: scheduler.ring()
                case .settings(let queue): bells.follow(queue)
                case nil:
                    bells.follow(nil)
                    overseer.ask()
                    scheduler.ring()
                }
            } : nil
        let organs = Organs(
            heart: heart,
            completer: completer,
            overseer: overseer,
            journal: journal,
            metrics: metrics,
            outages: outages,
            logger: logger
        )
        claimers = options.queues.map { Claimer($0, registry: registry, options: options, organs: organs) }
        bells.hang(claimers)
        drainer = Drainer(grace: options.grace, logger: logger)
    }

    /// Starts its threads and returns.
    public func start() {
        heart.start()
        overseer.start()
        rescuer.start()
        scheduler.start()
        chores.start()
        listener?.start()
        sampler?.start()
        for claimer in claimers { claimer.start() }
    }

    /// Stops claiming, gives back what has not started, lets the rest finish within the grace time, and gives back what
    /// did not as interrupted, which costs no attempt.
    ///
    /// - Parameter done: called once, on a private queue, when nothing is held any more.
    public func drain(_ done: @escaping @Sendable (DrainReport) -> Void) {
        drainer.start(self, done)
    }

    /// Ends at once: interrupts what runs and gives it back, waiting for the database a second at the most.
    public func abandon() {
        stopClaiming()
        interrupt()
        let left = Signal()
        leave { left.raise() }
        left.wait(until: .now + .seconds(1))
    }

    /// Brings the metrics up to date that tell how things are now; to be called before they are read.
    public func measure() {
        for claimer in claimers {
            let counts = claimer.backlog.counts
            metrics.hold(unstarted: counts.waiting, running: counts.running, of: claimer.name)
        }
        if let heartbeat = heart.moments.heartbeat { metrics.beat(.now - heartbeat) }
    }

    /// The last look at each queue began with nothing held, and found nothing that may start.
    package var isDry: Bool { claimers.allSatisfy(\.isDry) }

    /// Whether it is known to the database and hears the bell, where it is to listen.
    public var isSettled: Bool { heart.tenure != nil && (listener?.isListening ?? true) }

    /// How it is doing.
    public var health: RunnerHealth {
        let moments = heart.moments
        let ticks = claimers.map(\.tick) + [moments.tick]
        let counts = claimers.map { (queue: $0.name, counts: $0.backlog.counts) }
        return RunnerHealth(
            nodeID: heart.tenure?.id,
            lastHeartbeat: moments.heartbeat,
            lastTick: ticks.contains { $0 == nil } ? nil : ticks.compactMap { $0 }.min(),
            loads: counts.map { QueueLoad(queue: $0.queue, running: $0.counts.running, waiting: $0.counts.waiting) },
            held: counts.reduce(0) { $0 + $1.counts.held },
            stuck: bells.executions.compactMap { StuckJob($0, at: .now) }
        )
    }
}

// The steps of a drain.
extension QueueRunner {
    var heldIDs: [Int64] { claimers.flatMap(\.backlog.heldIDs) }

    func stopClaiming() {
        listener?.stop()
        sampler?.stop()
        for claimer in claimers {
            claimer.stop()
            claimer.giveBack(claimer.backlog.close())
        }
    }

    func interrupt() {
        heart.tenure?.interrupt()
        bells.interrupt()
    }

    func leave(_ done: @escaping @Sendable () -> Void) {
        rescuer.stop()
        overseer.stop()
        scheduler.stop()
        chores.stop()
        heart.leave {
            self.completer.close()
            self.journal.close()
            for lane in self.claimers.flatMap(\.lanes) { lane.close() }
            self.bells.hang([])
            done()
        }
    }
}
