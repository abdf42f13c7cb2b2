/// A, what the employee wishes, and L, what is fair to those who served far away.
extension Scorer {
    func aspiration() throws(ArithmeticFault) -> Fraction {
        var best: Fraction?
        for wish in candidate.aspirations {
            guard let value = try value(of: wish) else { continue }
            if wish.rank == 0 { return value }
            best = max(best ?? value, value)
        }
        return best ?? rules.aspirationNone
    }

    /// What one wish says of the target; nil when it is about something else.
    private func value(of wish: Aspiration) throws(ArithmeticFault) -> Fraction? {
        let target = context.target
        guard wish.isAbout(target.code, in: target.unit, target.district) else { return nil }
        if wish.rank == 0 { return rules.aspirationDeclined }
        if wish.post == nil, wish.unit == nil {
            return wish.district == nil ? rules.aspirationAnywhere : rules.aspirationDistrict
        }
        guard (1...max(1, rules.aspirationRanks)).contains(wish.rank), let steps = Int32(exactly: wish.rank - 1) else {
            return nil
        }
        return try (.hundred - rules.aspirationStep * Fraction(steps)).clamped(to: 0...100)
    }

    func location() throws(ArithmeticFault) -> Fraction {
        let hardship = candidate.hardship
        let limit = rules.hardshipLimit[candidate.post.level].number
        var value = rules.locationNeutral
        if context.target.isHardship {
            let isRecent = hardship.endedOn.map { $0.months(until: context.effectiveOn) < rules.hardshipRest }
            if isRecent ?? false { value = try value - rules.locationRepeat }
            if candidate.remoteWillingness == .yes { value = try value + rules.locationVolunteer }
        } else if hardship.endedOn != nil || hardship.months >= limit {
            value = try value + rules.locationReturn
        }
        return value.clamped(to: 0...100)
    }
}
