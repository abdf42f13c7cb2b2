/// What a node holds of one queue.
public struct QueueLoad: Sendable, Hashable {
    /// The queue's name.
    public let queue: String
    /// Jobs on a lane.
    public let running: Int
    /// Jobs claimed and not started.
    public let waiting: Int

    /// Takes the figures.
    public init(queue: String, running: Int, waiting: Int) {
        self.queue = queue
        self.running = running
        self.waiting = waiting
    }
}
