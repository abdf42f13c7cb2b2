/// Something that happens to an objection.
///
/// That time passes is none: no deadline decides anything by itself.
public enum ObjectionEvent: Hashable, Sendable {
    /// An officer who did not decide the case examines whether it is in time, by the right person, and about the right thing.
    case examine(by: PersonID)
    /// Somebody who did not decide the case begins to review it.
    case startReview(by: PersonID)
    /// A mediator is asked, who did not decide the case either.
    case startMediation(by: PersonID)
    /// The mediation ended without a withdrawal, as somebody says who did not decide the case.
    case endMediation(by: PersonID)
    /// Whether the decision waits for the outcome, decided case by case.
    case suspendExecution(Bool, by: PersonID, reason: String)
    /// The PPK decides, on what the reviewer found.
    case decide(ObjectionOutcome, by: PersonID, reason: String)
    /// The one who filed it takes it back.
    case withdraw(by: PersonID)
    /// What was decided is carried out.
    case execute(ObjectionExecution)
}
