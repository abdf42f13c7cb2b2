internal import Transfers

/// That a proposal is or was in a package.
struct PackageMembership: Hashable {
    /// The proposal.
    let proposal: ProposalID
    /// When it left; nil while it is in it.
    let leftAt: Instant?

    /// The proposals that were in a package at the end of a day, in their order.
    ///
    /// One that came with a split has no event of its own: it was there from the first.
    ///
    /// - Parameters:
    ///   - all: Every membership of the package, in the order in which they began.
    ///   - events: All that happened to the package, the first first.
    ///   - end: The end of the day.
    /// - Returns: The proposals.
    static func members(_ all: [PackageMembership], _ events: [PackageEntry], at end: EndOfDay) -> [ProposalID] {
        let added = events.filter { $0.name == PackageEventName.memberAdded.rawValue && $0.proposal != nil }
        // Of a proposal that left and came back, the last membership began with the last event.
        var joined = Dictionary(grouping: added, by: \.proposal).mapValues { $0.map(\.at) }
        let members = all.reversed().filter { membership in
            guard let began = joined[membership.proposal]?.popLast() ?? events.first?.at else { return false }
            return end.includes(began) && membership.leftAt.map { !end.includes($0) } ?? true
        }
        return members.reversed().map(\.proposal)
    }
}
