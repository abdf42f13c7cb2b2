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

    /// Whether a place is what is wished for, or declined: what the wish leaves open may be anything.
    public func isAbout(_ post: PostCode, in unit: UnitCode, _ district: DistrictCode?) -> Bool {
        self.post.map { $0 == post } ?? true && self.unit.map { $0 == unit } ?? true
            && self.district.map { $0 == district } ?? true
    }
}
