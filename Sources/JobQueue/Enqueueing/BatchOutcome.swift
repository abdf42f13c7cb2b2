/// How the jobs ended for which another one waited.
public struct BatchOutcome: Hashable, Sendable {
    /// How many were done.
    public let completed: Int
    /// How many were cancelled.
    public let cancelled: Int
    /// How many failed for good.
    public let discarded: Int

    /// All of them were done.
    public var isSuccess: Bool { cancelled == 0 && discarded == 0 }
}
