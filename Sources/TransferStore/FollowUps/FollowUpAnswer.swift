public import Transfers

/// What one side answers in a follow-up.
public struct FollowUpAnswer: Sendable {
    /// The ratings.
    public var questionnaire: Questionnaire
    /// Whether the goals of the new post are met, by the superior alone; nil where nothing is said of it.
    public var goalsMet: Bool?
    /// Whether the person is still there, by the superior alone; nil where nothing is said of it.
    public var isStillThere: Bool?
    /// The codes of the support that was given, as this side sees it.
    public var support: Set<String>
    /// What worries the employee now, by the employee alone.
    public var concerns: Set<ConcernCode>
    /// What is added in words.
    public var words: String?

    /// An answer.
    public init(
        _ questionnaire: Questionnaire,
        goalsMet: Bool? = nil,
        isStillThere: Bool? = nil,
        support: Set<String> = [],
        concerns: Set<ConcernCode> = [],
        words: String? = nil
    ) {
        self.questionnaire = questionnaire
        self.goalsMet = goalsMet
        self.isStillThere = isStillThere
        self.support = support
        self.concerns = concerns
        self.words = words
    }
}
