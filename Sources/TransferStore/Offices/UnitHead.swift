/// Who leads a unit, by the leading post or acting for its holder.
public struct UnitHead: Sendable {
    /// The NIP.
    public let nip: String
    /// The name with titles.
    public let name: String
    /// The post.
    public let post: String
    /// The unit of the post.
    public let unit: String
}
