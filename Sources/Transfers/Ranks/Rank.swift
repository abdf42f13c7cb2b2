/// A rank: golongan ruang I/a to IV/e of civil servants, or golongan I to XVII of employees on contract.
public enum Rank: Hashable, Sendable {
    /// A civil servant's: group 1 to 4, room a to d (a to e in group 4) as 1 to 5.
    case civilServant(CivilServantRank)
    /// A contract employee's: 1 to 17.
    case contract(ContractGrade)
}

extension Rank: CustomStringConvertible {
    /// The rank as it is written, `III/c` or `IX`.
    public var description: String {
        switch self {
        case .civilServant(let rank): rank.description
        case .contract(let grade): grade.description
        }
    }
}
