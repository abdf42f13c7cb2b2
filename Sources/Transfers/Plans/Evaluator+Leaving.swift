extension Evaluator {
    /// How many people may leave a post in a unit before it falls below the minimum it cannot do without (E35).
    ///
    /// - Returns: The number, at least 0; nil where no formation is on record.
    public func mayLeave(_ post: HeldPost) -> Int? {
        guard let formation = post.formation else { return nil }
        let minimum = formation.minimum ?? formation.share(limits.originMinimumShare)
        let (left, isOverflow) = formation.filled.subtractingReportingOverflow(minimum)
        return isOverflow ? nil : max(left, 0)
    }
}
