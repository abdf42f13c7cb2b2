/// Plans training for a post: the packages of its families, then courses that cover the gaps with the fewest JP.
public struct TrainingPlanner: Sendable {
    /// The family of whoever leads for the first time.
    static let firstManagerialPost: FamilyCode = "MANAJERIAL_PERTAMA"
    /// The family of posts in remote units.
    static let remotePost: FamilyCode = "TERPENCIL"

    let target: TargetPost
    let asOf: CivilDate
    let hours: TrainingHours
    let validityMonths: Int
    let contractLimit: Int
    let catalogue: [Course]

    /// A planner for one post.
    ///
    /// - Parameters:
    ///   - target: The post.
    ///   - catalogue: The courses, in any order.
    ///   - rules: The rules.
    ///   - asOf: The day on which the plan is made.
    /// - Throws: A ``RuleBookFault`` when the rules do not answer.
    public init(
        target: TargetPost,
        catalogue: [Course],
        rules: RuleBook,
        asOf: CivilDate
    ) throws(RuleBookFault) {
        self.target = target
        self.asOf = asOf
        hours = try TrainingHours(rules, on: asOf)
        validityMonths = try rules.number(.trainingValidity, on: asOf)
        contractLimit = try rules.number(.trainingContractLimit, on: asOf)
        self.catalogue = catalogue.filter { !$0.kind.isStructural && (1...10_000).contains($0.hours) }
            .sorted { $0.code < $1.code }
    }

    /// Plans for one person.
    ///
    /// - Parameters:
    ///   - candidate: The person.
    ///   - passed: Courses already passed; those still valid are not planned again.
    ///   - hoursThisYear: JP already taken this year, which count towards the limit of an employee on contract.
    /// - Returns: The plan.
    public func plan(
        for candidate: Candidate,
        passed: [PassedCourse] = [],
        hoursThisYear: Int = 0
    ) -> TrainingPlan {
        let (gaps, unknown) = CompetencyGap.gaps(of: candidate, to: target.standard)
        let families = families(for: candidate)
        var cover = GapCover(gaps: gaps, hours: hours)
        var remaining = courses(notPassed: passed)
        var items: [TrainingPlan.Item] = []
        for course in remaining where course.families.contains(where: families.contains) {
            items.append(item(course, closes: cover.take(course), families: course.families.filter(families.contains)))
        }
        remaining.removeAll { course in items.contains { $0.course == course.code } }
        while let best = cover.best(of: remaining) {
            items.append(item(best, closes: cover.take(best), families: []))
            remaining.removeAll { $0.code == best.code }
        }
        for gap in cover.open { items.append(nonStandard(gap)) }
        let total = items.reduce(min(max(hoursThisYear, 0), 10_000)) { $0 + $1.hours }
        return TrainingPlan(
            items: items.sorted(by: precedes),
            structural: structural(for: candidate),
            gaps: gaps,
            unknown: unknown,
            hoursOfGaps: gaps.reduce(0) { $0 + hours.needed(forGap: $1.size) },
            exceedsContractLimit: candidate.employment.isContract && total > contractLimit
        )
    }

    /// The post's families, with those that the place and the person's career bring.
    private func families(for candidate: Candidate) -> Set<FamilyCode> {
        var families = Set(target.families)
        if target.isHardship { families.insert(Self.remotePost) }
        families.remove(Self.firstManagerialPost)
        if leadsForTheFirstTime(candidate) { families.insert(Self.firstManagerialPost) }
        return families
    }

    private func leadsForTheFirstTime(_ candidate: Candidate) -> Bool {
        target.level.kind.isManagerial && !candidate.post.level.kind.isManagerial
    }

    private func structural(for candidate: Candidate) -> StructuralTraining? {
        leadsForTheFirstTime(candidate) ? StructuralTraining(target.level.kind) : nil
    }

    private func courses(notPassed passed: [PassedCourse]) -> [Course] {
        let valid = Set(passed.filter { $0.date.months(until: asOf) < validityMonths }.map(\.course))
        return catalogue.filter { !valid.contains($0.code) }
    }

    private func item(
        _ course: Course,
        closes: [TrainingPlan.Closing],
        families: [FamilyCode]
    ) -> TrainingPlan.Item {
        TrainingPlan.Item(
            course: course.code,
            name: course.name,
            hours: course.hours,
            closes: closes,
            families: families,
            isLicenceCritical: isCritical(closes)
        )
    }

    private func nonStandard(_ gap: TrainingPlan.Closing) -> TrainingPlan.Item {
        TrainingPlan.Item(
            course: nil,
            name: nil,
            hours: hours.needed(forGap: gap.levels),
            closes: [gap],
            families: [],
            isLicenceCritical: isCritical([gap])
        )
    }

    /// A technical gap in a clinical or safety post is what a licence stands for.
    private func isCritical(_ closes: [TrainingPlan.Closing]) -> Bool {
        target.isClinical && closes.contains { $0.competency.isTechnical }
    }

    private func precedes(_ first: TrainingPlan.Item, _ second: TrainingPlan.Item) -> Bool {
        if first.isLicenceCritical != second.isLicenceCritical { return first.isLicenceCritical }
        let sizes = [first, second].map { $0.closes.map(\.levels).max() ?? 0 }
        if sizes[0] != sizes[1] { return sizes[0] > sizes[1] }
        if first.course != second.course {
            // Training outside of the catalogue comes after courses that close as much.
            guard let firstCode = first.course, let secondCode = second.course else { return first.course != nil }
            return firstCode < secondCode
        }
        return first.because < second.because
    }
}
