/// What a follow-up calls attention to; a person may make a new need of it, nothing starts by itself.
public enum FollowUpSignal: Hashable, Sendable {
    /// One side's average is below the limit.
    case lowRating(Questionnaire.Respondent)
    /// The goals of the new post are not met.
    case goalsNotMet
    /// The training of the plan is not done.
    case trainingOpen
    /// Support that was promised was not given, by its code.
    case supportOpen(SupportOffer)
    /// The person is not there any more.
    case left
    /// A worry that was named.
    case concern(ConcernCode)
    /// One side did not answer.
    case noAnswer(Questionnaire.Respondent)
}
