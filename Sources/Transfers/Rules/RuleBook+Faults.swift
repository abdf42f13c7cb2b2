extension RuleBook {
    /// Everything that keeps rules from being published, row by row; empty when nothing does.
    ///
    /// The initializer refuses at the first fault; whoever edits the rules wants to hear of all at once.
    ///
    /// - Parameters:
    ///   - parameters: The parameters as they were edited.
    ///   - profiles: The weight profiles as they were edited.
    ///   - day: The first day on which they are to be in force.
    /// - Returns: The faults in the order of the rows, and those of rows that are missing at the end.
    public static func faults(
        of parameters: [PlacedRow<RuleParameter>],
        _ profiles: [PlacedRow<WeightProfile>],
        from day: CivilDate
    ) -> [RuleRowFault] {
        var faults: [RuleRowFault] = []
        for (index, placed) in parameters.enumerated() {
            let rival = parameters[..<index].first { $0.row.overlaps(placed.row) }
            let problems = placed.row.problems + (rival.map { [.overlaps($0.place)] } ?? [])
            faults += problems.map { RuleRowFault(place: placed.place, name: placed.row.name, $0) }
        }
        for (index, placed) in profiles.enumerated() {
            let rival = profiles[..<index].first { $0.row.overlaps(placed.row) }
            let problems = placed.row.problems + (rival.map { [.overlaps($0.place)] } ?? [])
            faults += problems.map { RuleRowFault(place: placed.place, name: placed.row.name.text, $0) }
        }
        return faults + absentees(parameters.map(\.row), profiles.map(\.row), on: day)
    }

    /// What the rules as delivered answer and these do not.
    private static func absentees(
        _ parameters: [RuleParameter],
        _ profiles: [WeightProfile],
        on day: CivilDate
    ) -> [RuleRowFault] {
        let general = Set(parameters.filter { $0.isValid(on: day) && $0.level == nil }.map(\.code))
        let wanted = Set(standard.parameters.filter { $0.level == nil }.map(\.code))
        let codes = RuleCode.allCases.filter { wanted.contains($0) && !general.contains($0) }
        let names = Set(profiles.filter { $0.isValid(on: day) }.map(\.name))
        let missing = standard.profiles.map(\.name).filter { !names.contains($0) }
        return codes.map { RuleRowFault(place: nil, name: $0.rawValue, .notThere) }
            + missing.map { RuleRowFault(place: nil, name: $0.text, .notThere) }
    }
}

extension RuleParameter {
    /// The code, with the level where it is for one.
    fileprivate var name: String {
        level.map { "\(code.rawValue) (\($0.rawValue))" } ?? code.rawValue
    }

    fileprivate var problems: [RuleRowFault.Problem] {
        var problems: [RuleRowFault.Problem] = []
        if basis.isBlank { problems.append(.missing("basis")) }
        if let unit = RuleBook.unit(of: code), !Self.isSameKind(unit, self.unit) {
            problems.append(.wrongUnit(expected: unit.rawValue))
        } else if !hasPossibleValue {
            problems.append(.impossibleValue)
        }
        if let validTo, validTo < validFrom { problems.append(.endsBeforeItBegins) }
        return problems
    }

    /// A deadline may be counted in hours, days or working days; nothing else changes its unit.
    private static func isSameKind(_ left: Unit, _ right: Unit) -> Bool {
        let lengths: Set<Unit> = [.hours, .days, .workingDays]
        return left == right || lengths.isSuperset(of: [left, right])
    }
}

extension WeightProfile {
    fileprivate var problems: [RuleRowFault.Problem] {
        var problems: [RuleRowFault.Problem] = []
        if basis.isBlank { problems.append(.missing("basis")) }
        let values = Component.allCases.map { weights[$0] }
        for component in Component.allCases where weights[component] < 0 {
            problems.append(.negativeWeight(component.rawValue))
        }
        do {
            var sum = Fraction.zero
            for value in values { sum = try sum + value }
            if sum != .one { problems.append(.weightsSum(to: sum.shortText)) }
        } catch {
            problems.append(.weightsSum(to: "?"))
        }
        if let validTo, validTo < validFrom { problems.append(.endsBeforeItBegins) }
        return problems
    }
}
