import DequeModule
import Synchronization

/// The jobs of a queue that this node holds: waiting for a lane, on one, or waiting for the confirmation of their outcome.
final class Backlog: Sendable {
    private struct State {
        var waiting = Deque<ClaimedJob>()
        /// When the last of them came.
        var stockedAt = ContinuousClock.now
        /// The job's id and that of the tenure under which it is held: after a lost lease it may come back under a new one.
        var held: [Int64: Int64] = [:]
        var running = 0
        /// Lanes that run something.
        var lanesAtWork = 0
        var idleLanes: [Int]
        /// Lanes that were woken and have not come back to rest; some may be in excess of the present number.
        var busyLanes: Set<Int> = []
        var appetite: Appetite
        var isClosed = false
    }

    /// Quick jobs that one lane takes at a time.
    private static let longestRun = 256
    /// What was claimed ahead is meant to start within a tenth of that.
    private static let longestWait: Duration = .seconds(1)

    private let state: Mutex<State>
    private let hasRoom: @Sendable () -> Void

    /// Makes an empty backlog.
    ///
    /// - Parameters:
    ///   - options: the lanes and the batch.
    ///   - hasRoom: called when more may be claimed; it must return at once.
    init(_ options: QueueOptions, hasRoom: @escaping @Sendable () -> Void) {
        let appetite = Appetite(lanes: options.lanes, batch: options.batch)
        state = Mutex(State(idleLanes: Array((0..<options.lanes).reversed()), appetite: appetite))
        self.hasRoom = hasRoom
    }

    /// How many to claim now.
    var amountWanted: Int { state.withLock { $0.isClosed ? 0 : Self.wanted($0) } }

    /// Jobs whose outcome is not confirmed.
    var heldIDs: [Int64] { state.withLock { Array($0.held.keys) } }

    /// The numbers of jobs waiting, running, and held in all.
    var counts: (waiting: Int, running: Int, held: Int) {
        state.withLock { ($0.waiting.count, $0.running, $0.held.count) }
    }

    /// Takes in what was claimed.
    ///
    /// - Parameter jobs: in the order in which they are to start.
    /// - Returns: the lanes to wake, or nil when the backlog is closed and the jobs are to be given back.
    func append(_ jobs: [ClaimedJob]) -> [Int]? {
        state.withLock { state in
            guard !state.isClosed else { return nil }
            state.waiting.append(contentsOf: jobs)
            state.stockedAt = .now
            for job in jobs { state.held[job.id] = job.tenure.id }
            let quick = jobs.count { $0.route.handler.isQuick }
            let wanted = jobs.count - quick + (quick + Self.longestRun - 1) / Self.longestRun
            return Self.wake(wanted, &state)
        }
    }

    /// Changes the number of lanes; jobs that run on lanes in excess are let finish there.
    ///
    /// - Parameter lanes: how many there are to be.
    /// - Returns: the lanes to wake.
    func resize(to lanes: Int) -> [Int] {
        state.withLock { state in
            let former = state.appetite.lanes
            state.appetite.lanes = lanes
            state.idleLanes.removeAll { $0 >= lanes }
            let added = (min(former, lanes)..<lanes).reversed().filter { !state.busyLanes.contains($0) }
            state.idleLanes.insert(contentsOf: added, at: 0)
            return Self.wake(state.waiting.count, &state)
        }
    }

    /// Gives a lane what it runs next: one job, a run of quick ones, or a chunk.
    ///
    /// - Parameter lane: its number; it counts as idle when there is nothing.
    /// - Returns: the jobs; none when the lane is to rest.
    func take(for lane: Int) -> [ClaimedJob] {
        state.withLock { state in
            guard lane < state.appetite.lanes, let first = state.waiting.popFirst() else {
                state.busyLanes.remove(lane)
                if lane < state.appetite.lanes { state.idleLanes.append(lane) }
                return []
            }
            let run = Self.run(from: first, &state)
            state.running += run.count
            state.lanesAtWork += 1
            return run
        }
    }

    /// Whether a job waits here for a lane.
    ///
    /// - Parameters:
    ///   - id: the job.
    ///   - node: the id under which it was claimed.
    /// - Returns: whether it does; a lane may take it meanwhile.
    func awaits(_ id: Int64, of node: Int64) -> Bool {
        state.withLock { $0.waiting.contains { $0.id == id && $0.tenure.id == node } }
    }

    /// Takes out a job that waits for a lane; it stays held until it is settled.
    ///
    /// - Parameters:
    ///   - id: the job.
    ///   - node: the id under which it was claimed.
    /// - Returns: nil when it does not wait here.
    func withdraw(_ id: Int64, of node: Int64) -> ClaimedJob? {
        state.withLock { state in
            state.waiting.firstIndex { $0.id == id && $0.tenure.id == node }.map { state.waiting.remove(at: $0) }
        }
    }

    /// Takes out the jobs that wait although they were claimed to be started at once: those before them turned out to be
    /// slow, and other nodes and more urgent jobs should not have to wait for that.
    ///
    /// - Parameter now: the time.
    /// - Returns: the jobs; they stay held until they are settled.
    func giveBack(at now: ContinuousClock.Instant) -> [ClaimedJob] {
        state.withLock { state in
            guard !state.waiting.isEmpty, now > state.stockedAt + Self.longestWait else { return [] }
            state.appetite.stalled(for: Self.longestWait)
            defer { state.waiting.removeAll() }
            return Array(state.waiting)
        }
    }

    /// A lane is through with what it took.
    ///
    /// - Parameters:
    ///   - count: how many.
    ///   - time: how long they ran together.
    func ran(_ count: Int, for time: Duration) {
        let isHungry = state.withLock { state in
            state.running -= count
            state.lanesAtWork -= 1
            state.appetite.ran(time, count: count)
            return Self.wanted(state) > 0
        }
        if isHungry { hasRoom() }
    }

    /// Jobs are not held any more: their outcome is confirmed, or they are another's.
    func settle(_ ids: some Sequence<Int64>, of tenure: Tenure) {
        let isHungry = state.withLock { state in
            for id in ids where state.held[id] == tenure.id { state.held[id] = nil }
            return Self.wanted(state) > 0
        }
        if isHungry { hasRoom() }
    }

    /// Takes nothing in any more.
    ///
    /// - Returns: the jobs that had not started; they stay held until they are settled.
    func close() -> [ClaimedJob] {
        state.withLock { state in
            state.isClosed = true
            defer { state.waiting.removeAll() }
            return Array(state.waiting)
        }
    }

    private static func wake(_ wanted: Int, _ state: inout State) -> [Int] {
        let woken = Array(state.idleLanes.suffix(wanted))
        state.idleLanes.removeLast(woken.count)
        state.busyLanes.formUnion(woken)
        return woken
    }

    private static func run(from first: ClaimedJob, _ state: inout State) -> [ClaimedJob] {
        var run = [first]
        switch first.route.handler.body {
        case .quick:
            while run.count < longestRun, let next = state.waiting.first, next.route.handler.isQuick {
                run.append(state.waiting.removeFirst())
            }
        case .chunk(let limit, _):
            // Out of the midst of others, too.
            state.waiting.removeAll { job in
                guard run.count < limit, job.route.kind == first.route.kind else { return false }
                run.append(job)
                return true
            }
            state.appetite.took(run.count, of: limit)
        case .plain, .transactional:
            state.appetite.took(1, of: 1)
        }
        return run
    }

    private static func wanted(_ state: borrowing State) -> Int {
        let waiting = state.waiting.count
        return state.appetite.amount(
            waiting: waiting,
            busy: state.lanesAtWork,
            finishing: state.held.count - waiting - state.running
        )
    }
}
