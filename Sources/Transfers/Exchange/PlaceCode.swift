/// A post in a unit, by their codes.
public struct PlaceCode: Hashable, Sendable {
    /// The post.
    public let post: PostCode
    /// The unit it is in.
    public let unit: UnitCode

    /// A place.
    public init(post: PostCode, unit: UnitCode) {
        self.post = post
        self.unit = unit
    }
}

extension PlaceCode: Comparable {
    /// Orders by post, then by unit.
    public static func < (left: PlaceCode, right: PlaceCode) -> Bool {
        (left.post, left.unit) < (right.post, right.unit)
    }
}
