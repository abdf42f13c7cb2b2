/// The post in which somebody would act (Plt), as it is on record on the day of dispatch.
public struct ActingPost: Hashable, Sendable {
    /// Its level.
    public var level: PostLevel
    /// Whether nobody holds it, and nobody acts in it.
    public var isVacant: Bool
    /// The level of the person's own post, which they keep.
    public var ownLevel: PostLevel

    /// A post.
    public init(level: PostLevel, isVacant: Bool, ownLevel: PostLevel) {
        self.level = level
        self.isVacant = isVacant
        self.ownLevel = ownLevel
    }

    /// Why nobody acts there, or not this person: a Plt leads, where nobody does, at their own level or one above it.
    func fault(_ rules: RuleBook, on day: CivilDate) throws(RuleBookFault) -> AssignmentFault? {
        guard level.kind.isManagerial else { return .actingNotManagerial }
        guard isVacant else { return .actingPostTaken }
        let up =
            try rules.number(.levelOrder, for: level, on: day) - rules.number(.levelOrder, for: ownLevel, on: day)
        let limit = try rules.number(.actingLevels, on: day)
        return (0...max(limit, 0)).contains(up) ? nil : .actingLevelTooFar
    }
}
