/// What an urgent assignment rests on: a disaster's status (UU 24/2007), or a written instruction of the PPK.
public struct AssignmentBasis: Hashable, Sendable {
    /// The extent of a disaster, by which it is declared (UU 24/2007 article 51).
    public enum Level: String, Sendable, CaseIterable {
        case district = "KABUPATEN_KOTA"
        case province = "PROVINSI"
        case national = "NASIONAL"
    }

    /// What kind of basis it is.
    public enum Kind: Hashable, Sendable {
        /// A status with the districts it covers, where it does not cover all, and its last day.
        case disaster(Level, areas: [DistrictCode], validUntil: CivilDate)
        /// An instruction of the PPK.
        case instruction
    }

    /// The number of the decree or instruction.
    public var number: String
    /// Its date.
    public var date: CivilDate
    /// What kind it is.
    public var kind: Kind

    /// A basis.
    public init(number: String, date: CivilDate, _ kind: Kind) {
        self.number = number
        self.date = date
        self.kind = kind
    }

    /// Its last day, after which nothing rests on it; nil for an instruction.
    public var validUntil: CivilDate? {
        if case .disaster(_, _, let day) = kind { day } else { nil }
    }

    /// Whether it covers a district.
    public func covers(_ district: DistrictCode) -> Bool {
        guard case .disaster(_, let areas, _) = kind else { return true }
        return areas.isEmpty || areas.contains(district)
    }

    /// Why nothing can rest on it on a day in a district; nil when it can.
    public func fault(on day: CivilDate, in district: DistrictCode) -> AssignmentFault? {
        if number.isBlank { return .basisWithoutNumber }
        if date > day { return .basisInFuture }
        if let validUntil, validUntil < day { return .basisExpired }
        return covers(district) ? nil : .basisElsewhere
    }
}
