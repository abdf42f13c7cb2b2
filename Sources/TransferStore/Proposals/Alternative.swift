/// An open need for which an employee may be proposed, for whoever talks with them after a proposal has ended.
public struct Alternative: Sendable {
    /// The need.
    public let need: NeedID
    /// The post's name.
    public let post: String
    /// The unit's name.
    public let unit: String
    /// The place in the need's newest evaluation.
    public let place: Int
}
