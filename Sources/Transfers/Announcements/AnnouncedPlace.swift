/// A post in a unit, by the names that the public reads.
public struct AnnouncedPlace: Hashable, Sendable {
    /// The post's name.
    public let post: String
    /// The unit's name.
    public let unit: String

    /// A place.
    public init(post: String, unit: String) {
        self.post = post
        self.unit = unit
    }
}
