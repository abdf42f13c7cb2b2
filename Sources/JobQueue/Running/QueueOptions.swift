/// How a node serves one queue.
public struct QueueOptions: Sendable {
    /// The queue's name.
    public var name: String
    /// How many jobs run at a time.
    public var lanes: Int
    /// The most jobs claimed at once.
    public var batch: Int

    /// Describes the service of a queue.
    ///
    /// - Parameters:
    ///   - name: the queue's name.
    ///   - lanes: how many jobs run at a time, at least one.
    ///   - batch: the most jobs claimed at once.
    public init(_ name: String = "default", lanes: Int = 4, batch: Int = 1000) {
        self.name = name
        self.lanes = max(1, lanes)
        self.batch = max(1, batch)
    }
}
