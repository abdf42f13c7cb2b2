/// What became of people whose rows are no longer in an upstream database.
public struct Withdrawal: Hashable, Sendable {
    /// Those who were withdrawn: nothing is deleted, what they are on the way by is frozen, and they may come back.
    public let withdrawn: Int
    /// Those who were left as they are, because they were too many at once: more than fifty, and more than one in a hundred.
    public let withheld: Int

    /// Whether nobody's row is gone.
    public var isEmpty: Bool { withdrawn == 0 && withheld == 0 }
}
