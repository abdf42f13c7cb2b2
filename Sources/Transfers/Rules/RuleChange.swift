/// What differs in one row between two versions of the rules.
public struct RuleChange: Hashable, Sendable {
    /// The row on one of the two sides, as people read it.
    public struct Side: Hashable, Sendable {
        /// The value with its unit, or the weights in the order K, P, C, E, N, A, L.
        public let value: String
        /// The law and article, or the practice.
        public let basis: String
        /// From when to when it is valid.
        public let validity: String
    }

    /// The code of the parameter, or the name of the profile.
    public let name: String
    /// The only level of post the row is for.
    public let level: PostLevel?
    /// The row before; nil for one that is new.
    public let before: Side?
    /// The row after; nil for one that is gone.
    public let after: Side?
}

extension RuleBook {
    /// What differs from these rules in others, in the order of the rows.
    public func changes(to other: RuleBook) -> [RuleChange] {
        let before = sides
        let after = other.sides
        var keys = before.map(\.key)
        keys += after.map(\.key).filter { !Set(keys).contains($0) }
        let old = Dictionary(before.map { ($0.key, $0.side) }) { first, _ in first }
        let new = Dictionary(after.map { ($0.key, $0.side) }) { first, _ in first }
        return keys.filter { old[$0] != new[$0] }.map { key in
            RuleChange(name: key.name, level: key.level, before: old[key], after: new[key])
        }
    }

    private struct Key: Hashable {
        let name: String
        let level: PostLevel?
        let validFrom: CivilDate
    }

    private var sides: [(key: Key, side: RuleChange.Side)] {
        parameters.map { row in
            (
                Key(name: row.code.rawValue, level: row.level, validFrom: row.validFrom),
                RuleChange.Side(
                    value: "\(row.value.exactText) \(row.unit.rawValue)",
                    basis: row.basis,
                    validity: Self.validity(row.validFrom, row.validTo)
                )
            )
        }
            + profiles.map { profile in
                (
                    Key(name: profile.name.text, level: nil, validFrom: profile.validFrom),
                    RuleChange.Side(
                        value: Component.allCases.map { profile.weights[$0].exactText }.joined(separator: " "),
                        basis: profile.basis,
                        validity: Self.validity(profile.validFrom, profile.validTo)
                    )
                )
            }
    }

    private static func validity(_ from: CivilDate, _ to: CivilDate?) -> String {
        "\(from) – \(to?.description ?? "")"
    }
}
