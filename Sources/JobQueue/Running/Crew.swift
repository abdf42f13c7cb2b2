import Synchronization

/// The lanes of a queue, as many as were ever wanted at a time; the number at work may be smaller.
final class Crew: Sendable {
    private struct State {
        var lanes: [Lane] = []
        var size = 0
    }

    private let state = Mutex(State())
    private let make: @Sendable (Int) -> Lane

    /// Makes a crew.
    ///
    /// - Parameters:
    ///   - size: how many lanes.
    ///   - make: makes the lane of a number.
    init(_ size: Int, make: @escaping @Sendable (Int) -> Lane) {
        self.make = make
        resize(to: size)
    }

    /// All lanes, those in excess included: they may still run a job.
    var lanes: [Lane] { state.withLock { $0.lanes } }

    /// How many lanes there are to be.
    var size: Int { state.withLock { $0.size } }

    /// Makes lanes that lack; those in excess end their sessions once their job is over.
    func resize(to size: Int) {
        let excess = state.withLock { state in
            state.lanes += (min(state.lanes.count, size)..<size).map(make)
            state.size = size
            return state.lanes[size...]
        }
        for lane in excess { lane.close() }
    }

    /// Has lanes take jobs.
    func wake(_ numbers: [Int]) {
        let lanes = lanes
        for number in numbers { lanes[number].wake() }
    }
}
