/// A queue could not be worked off in the time given.
public struct DrainError: Error, CustomStringConvertible {
    /// How many jobs were running then.
    public let running: Int

    /// A sentence for the reader of the test's report.
    public var description: String { "the queue is not empty within the time given; \(running) jobs are running" }
}
