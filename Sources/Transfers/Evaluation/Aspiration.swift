/// One wish of an employee; what it leaves open may be anything.
public struct Aspiration: Hashable, Sendable {
    /// How high the wish stands on the list, 1 for the first; 0 for a post that was declined.
    public var rank: Int
    /// The post wished for.
    public var post: PostCode?
    /// The unit wished for.
    public var unit: UnitCode?
    /// The district wished for.
    public var district: DistrictCode?

    /// A wish.
    public init(rank: Int, post: PostCode? = nil, unit: UnitCode? = nil, district: DistrictCode? = nil) {
        self.rank = rank
        self.post = post
        self.unit = unit
        self.district = district
    }
}
