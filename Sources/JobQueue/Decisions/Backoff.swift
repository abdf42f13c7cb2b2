/// How long to wait before a repetition: doubling from a base to a limit, spread by chance so that what failed together
/// does not come back together.
public struct Backoff: Hashable, Sendable {
    /// The wait after the first failure.
    public var base: Duration
    /// The longest wait.
    public var limit: Duration

    /// Makes a backoff.
    ///
    /// - Parameters:
    ///   - base: the wait after the first failure.
    ///   - limit: the longest wait.
    public init(base: Duration = .seconds(2), limit: Duration = .seconds(6 * 3600)) {
        self.base = base
        self.limit = limit
    }

    /// The wait after a failure.
    ///
    /// - Parameters:
    ///   - failures: how many there were in a row, this one included.
    ///   - generator: gives the chance: the wait is 75 to 125 % of the doubled one.
    /// - Returns: the wait.
    public func delay(after failures: Int, using generator: inout some RandomNumberGenerator) -> Duration {
        // 2^40 times any base in use is beyond any limit in use; more would only overflow.
        let doublings = min(max(failures - 1, 0), 40)
        let doubled = min(base * (1 << doublings), limit)
        return doubled * Double.random(in: 0.75...1.25, using: &generator)
    }

    /// The wait after a failure, by the system's chance.
    ///
    /// - Parameter failures: how many there were in a row, this one included.
    /// - Returns: the wait.
    public func delay(after failures: Int) -> Duration {
        var generator = SystemRandomNumberGenerator()
        return delay(after: failures, using: &generator)
    }
}
