/// How a plan meets the wishes of those it may move.
public struct PlannedWishes: Hashable, Sendable {
    /// How many of those who may be considered stated wishes that one of the needs would meet.
    public var stated = 0
    /// How many of them get a place that they wished for.
    public var met = 0
    /// How many get the first of their wishes that the needs would meet.
    public var first = 0

    /// None.
    public init() {}

    /// Wishes as they were counted.
    public init(stated: Int, met: Int, first: Int) {
        self.stated = stated
        self.met = met
        self.first = first
    }
}
