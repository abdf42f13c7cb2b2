extension Course {
    /// The courses that serve somebody who gets no seat in this one: they develop the same competencies as far, or
    /// belong to the same packages.
    ///
    /// - Parameter catalogue: The courses, in any order.
    /// - Returns: The shortest first, then by code; without this one.
    public func alternatives(in catalogue: [Course]) -> [Course] {
        catalogue.filter(isReplaced).sorted { ($0.hours, $0.code) < ($1.hours, $1.code) }
    }

    private func isReplaced(by other: Course) -> Bool {
        guard other.code != code, !other.kind.isStructural else { return false }
        guard !competencies.isEmpty else {
            return !families.isEmpty && Set(families).isSubset(of: other.families)
        }
        let isAsFar = levelReached.map { level in other.levelReached.map { $0 >= level } ?? true } ?? true
        return isAsFar && Set(competencies).isSubset(of: other.competencies)
    }
}
