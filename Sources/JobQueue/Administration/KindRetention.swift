/// How long the history keeps what the jobs of a kind were given and gave, which may name persons.
public struct KindRetention: Sendable, Equatable {
    /// How long after its end a job's arguments are kept; nil leaves the period as it is.
    public var arguments: Duration?
    /// How long after its end a job's result is kept; nil leaves the period as it is.
    public var results: Duration?

    /// - Parameters:
    ///   - arguments: how long arguments are kept, zero or more.
    ///   - results: how long results are kept, zero or more.
    public init(arguments: Duration? = nil, results: Duration? = nil) {
        (self.arguments, self.results) = (arguments, results)
    }
}
