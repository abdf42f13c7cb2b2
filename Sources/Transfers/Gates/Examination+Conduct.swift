/// Performance and discipline.
extension Examination {
    /// E07: Baik or better in each of the last two years.
    func performance() -> GateFinding {
        let limit = limits.performanceYears
        let good = GateValue.word(Predicate.good.name)
        var worst: Predicate?
        var missingYear: Int?
        for year in (context.asOf.year - max(limit.number, 0))..<context.asOf.year {
            guard let found = candidate.performance.first(where: { $0.year == year }) else {
                missingYear = year
                continue
            }
            if worst.map({ $0.rawValue < found.predicate.rawValue }) ?? true { worst = found.predicate }
        }
        if let worst, !worst.isGood {
            let isGrave = move.isBetweenAgencies || move.direction == .promotion
            return finding(
                .performance,
                isGrave ? .block : .warn,
                .performanceBelow,
                value: .word(worst.name),
                limit: good,
                detail: .number(limit.number),
                basis: limit.basis
            )
        }
        if let missingYear {
            return finding(
                .performance,
                .notExamined,
                .performanceUnknown,
                value: .number(missingYear),
                limit: good,
                basis: limit.basis
            )
        }
        return finding(
            .performance,
            .pass,
            .met,
            value: worst.map { .word($0.name) } ?? .none,
            limit: good,
            basis: limit.basis
        )
    }

    /// E08: no case under examination, no penalty being served.
    func runningDiscipline() -> GateFinding {
        let basis = "Peraturan BKN 5/2019 Ps 3"
        guard let cases = candidate.discipline else {
            return finding(.runningDiscipline, .notExamined, .disciplineUnknown, basis: basis)
        }
        guard let running = cases.first(where: { $0.isRunning(on: context.asOf) }) else {
            return finding(.runningDiscipline, .pass, .met, basis: basis)
        }
        return finding(
            .runningDiscipline,
            .block,
            running.isDoubtful(on: context.asOf) ? .disciplineDoubtful : .disciplineRunning,
            value: .word(running.level.rawValue),
            detail: running.endsOn.map { .date($0) } ?? .none,
            basis: basis
        )
    }

    /// E09: no moderate or severe penalty in the last years, which bars a promotion and warns otherwise.
    func pastDiscipline() -> GateFinding {
        let isPromotion = move.direction == .promotion
        let limit = isPromotion ? limits.disciplinePromotion : limits.disciplineLateral
        guard let cases = candidate.discipline else {
            return finding(.pastDiscipline, .notExamined, .disciplineUnknown, basis: limit.basis)
        }
        let found = cases.first { penalty in
            penalty.level != .minor && penalty.status != .examined
                && penalty.isWithin(months: limit.number, before: context.effectiveOn)
        }
        guard let found else {
            return finding(.pastDiscipline, .pass, .met, limit: .number(limit.number), basis: limit.basis)
        }
        return finding(
            .pastDiscipline,
            isPromotion ? .block : .warn,
            .disciplineRecent,
            value: .word(found.level.rawValue),
            limit: .number(limit.number),
            detail: found.endsOn.map { .date($0) } ?? .none,
            basis: limit.basis
        )
    }
}
