extension RuleBook {
    func checkParameters() throws(RuleBookFault) {
        for (index, row) in parameters.enumerated() {
            if let end = row.validTo, end < row.validFrom { throw .endsBeforeItBegins(code: row.code.rawValue) }
            if !row.hasPossibleValue { throw .impossibleValue(code: row.code.rawValue) }
            for other in parameters[(index + 1)...] where row.overlaps(other) {
                throw .overlappingParameter(code: row.code.rawValue)
            }
        }
    }

    func checkProfiles() throws(RuleBookFault) {
        for (index, profile) in profiles.enumerated() {
            let name = profile.name.text
            let weights = Component.allCases.map { profile.weights[$0] }
            if weights.contains(where: { $0 < 0 }) { throw .negativeWeight(profile: name) }
            guard sumsToOne(weights) else { throw .weightsDoNotSumToOne(profile: name) }
            if let end = profile.validTo, end < profile.validFrom { throw .endsBeforeItBegins(code: name) }
            for other in profiles[(index + 1)...] where profile.overlaps(other) {
                throw .overlappingProfile(name: name)
            }
        }
    }

    /// The exact sum; one that does not even have room in 64 bits is not 1 either.
    private func sumsToOne(_ weights: [Fraction]) -> Bool {
        do {
            var sum = Fraction.zero
            for weight in weights { sum = try sum + weight }
            return sum == .one
        } catch {
            return false
        }
    }
}

extension WeightProfile {
    func overlaps(_ other: WeightProfile) -> Bool {
        name == other.name
            && validTo.map { other.validFrom <= $0 } ?? true && other.validTo.map { validFrom <= $0 } ?? true
    }
}

extension RuleParameter {
    /// Whether the value lies where its unit allows.
    var hasPossibleValue: Bool {
        switch unit {
        case .share: (0...1).contains(value)
        case .points: (-100...100).contains(value)
        case .policy: value.denominator == 1 && MissingDataPolicy(rawValue: Int(value.numerator)) != nil
        case .hour: value.denominator == 1 && (0...24).contains(value)
        case .hours, .days, .workingDays, .months, .years, .people, .trainingHours, .order:
            value.denominator == 1 && (0...10_000).contains(value)
        case .number: (0...10_000).contains(value)
        }
    }
}
