/// The ranks a post is open to.
///
/// Limits of civil servants and of contract employees are separate; a rank of the other kind than the limits is not judged.
public struct RankRange: Hashable, Sendable {
    /// The lowest rank, nil when there is none.
    public var lowest: Rank?
    /// The highest rank, nil when there is none.
    public var highest: Rank?

    /// A range; a missing end is open.
    public init(lowest: Rank? = nil, highest: Rank? = nil) {
        self.lowest = lowest
        self.highest = highest
    }

    /// Whether a rank lies in the range, or nil when it cannot be compared with a limit.
    public func contains(_ rank: Rank) -> Bool? {
        if let lowest {
            guard let isHighEnough = lowest.precedes(rank) else { return nil }
            if !isHighEnough { return false }
        }
        if let highest {
            guard let isLowEnough = rank.precedes(highest) else { return nil }
            if !isLowEnough { return false }
        }
        return true
    }
}

extension RankRange: CustomStringConvertible {
    /// The range as it is written, `III/b–III/d`; an open end is `…`.
    public var description: String {
        "\(lowest?.description ?? "…")–\(highest?.description ?? "…")"
    }
}

extension Rank {
    /// Whether this rank is the same as or lower than another; nil when they are of different kinds.
    func precedes(_ other: Rank) -> Bool? {
        switch (self, other) {
        case (.civilServant(let left), .civilServant(let right)): left <= right
        case (.contract(let left), .contract(let right)): left <= right
        default: nil
        }
    }
}
