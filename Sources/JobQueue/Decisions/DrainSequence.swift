/// The steps from the first stop signal to the end.
///
/// Claiming stops at once and what has not started is given back; what runs may finish within the grace time, then it is
/// told to stop; what does not is left behind, and all that is still held is given back without costing an attempt.
struct DrainSequence {
    /// What to do next.
    enum Step: Equatable {
        /// Stop claiming, give back what has not started.
        case stopClaiming
        /// Tell what runs that its time is over.
        case interrupt
        /// Give back what is held, and end.
        case leave
        /// Nothing before then.
        case wait(until: ContinuousClock.Instant)
    }

    private enum Phase: Equatable {
        case begun
        case finishing(until: ContinuousClock.Instant)
        case interrupted(until: ContinuousClock.Instant)
        case left
    }

    /// How long handlers have to take notice that they were interrupted.
    private static let lastWords: Duration = .seconds(1)

    private let grace: Duration
    private var phase = Phase.begun

    init(grace: Duration) {
        self.grace = grace
    }

    /// The next step.
    ///
    /// - Parameters:
    ///   - now: the time.
    ///   - held: jobs whose outcome is not confirmed.
    /// - Returns: what to do; `leave` is given again and again once it is reached.
    mutating func next(at now: ContinuousClock.Instant, held: Int) -> Step {
        switch phase {
        case .begun:
            phase = .finishing(until: now + grace)
            return .stopClaiming
        case .finishing(let end) where held > 0 && now < end:
            return .wait(until: end)
        case .finishing where held > 0:
            phase = .interrupted(until: now + Self.lastWords)
            return .interrupt
        case .interrupted(let end) where held > 0 && now < end:
            return .wait(until: end)
        case .finishing, .interrupted, .left:
            phase = .left
            return .leave
        }
    }
}
