/// How many members of a committee must take part.
///
/// Members with a conflict of interest don't count as taking part, and don't lower the number either: when too few are
/// left, somebody is appointed in their place.
public struct Quorum: Hashable, Sendable {
    /// How many members the committee has.
    public let members: Int
    /// How many must take part.
    public let needed: Int

    /// The quorum of a committee that needs more than a share of its members.
    public init(of members: Int, moreThan share: Fraction) {
        let members = min(max(members, 0), 10_000)
        self.members = members
        let least = Int128(share.numerator) * Int128(members) / Int128(share.denominator) + 1
        needed = max(Int(clamping: least), 1)
    }

    /// Whether enough take part.
    public func isMet(by voters: Int) -> Bool {
        voters >= needed
    }
}
