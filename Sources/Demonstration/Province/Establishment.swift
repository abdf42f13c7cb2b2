/// Who sits where: the province's people shared out over its units and posts, so that each person follows from a number.
struct Establishment: Sendable {
    private(set) var groups: [SeatGroup] = []

    /// Shares so many employees out; there must be more of them than seats with a fixed number of members.
    init(employees: Int, organisation: Organisation, catalogue: PostCatalogue, seed: UInt64) {
        var plan = StaffingPlan(organisation: organisation, catalogue: catalogue, seed: seed)
        plan.lay()
        groups = plan.fixed
        let fixed = groups.reduce(0) { $0 + $1.members }
        let rest = max(0, employees - fixed)
        let weight = max(1, plan.weighted.reduce(0) { $0 + $1.weight })
        // Each boundary is rounded down, so that the parts add up to the whole.
        var sum = 0
        for share in plan.weighted {
            let before = rest * sum / weight
            sum += share.weight
            groups.append(SeatGroup(unit: share.unit, post: share.post, members: rest * sum / weight - before))
        }
        var next = 0
        for position in groups.indices {
            groups[position].first = next
            next += groups[position].members
        }
    }

    /// The group in which an employee sits.
    func group(of employee: Int) -> SeatGroup {
        var low = 0
        var high = groups.count
        while low < high {
            let middle = (low + high) / 2
            if groups[middle].first + groups[middle].members <= employee { low = middle + 1 } else { high = middle }
        }
        return groups[low]
    }
}
