import Logging
import Synchronization

/// Carries out a drain, looking every few milliseconds whether it can go on.
final class Drainer: Sendable {
    private struct State {
        var sequence: DrainSequence
        var interrupted: [Int64] = []
        var isBegun = false
    }

    private static let interval: Duration = .milliseconds(10)

    private let thread: Confined<State>
    private let logger: Logger

    init(grace: Duration, logger: Logger) {
        thread = Confined("jobs.drainer", State(sequence: DrainSequence(grace: grace)))
        self.logger = logger
    }

    /// Begins; further calls do nothing.
    func start(_ runner: QueueRunner, _ done: @escaping @Sendable (DrainReport) -> Void) {
        thread.async { state in
            guard !state.isBegun else { return }
            state.isBegun = true
            self.go(on: runner, &state, done)
        }
    }

    private func go(
        on runner: QueueRunner,
        _ state: inout State,
        _ done: @escaping @Sendable (DrainReport) -> Void
    ) {
        while true {
            let held = runner.heldIDs
            switch state.sequence.next(at: .now, held: held.count) {
            case .stopClaiming:
                runner.stopClaiming()
                logger.info("draining", metadata: ["held": "\(held.count)"])
            case .interrupt:
                runner.interrupt()
                state.interrupted = held
            case .wait(let end):
                let next = min(end, .now + Self.interval)
                thread.async(after: next - .now) { self.go(on: runner, &$0, done) }
                return
            case .leave:
                end(runner, state.interrupted, done)
                return
            }
        }
    }

    private func end(
        _ runner: QueueRunner,
        _ interrupted: [Int64],
        _ done: @escaping @Sendable (DrainReport) -> Void
    ) {
        if !interrupted.isEmpty {
            logger.warning(
                "jobs cut off and given back",
                metadata: QueueEvent.jobsCutOff.fields(["jobs": "\(interrupted)"])
            )
        }
        runner.leave { done(DrainReport(interrupted: interrupted)) }
    }
}
