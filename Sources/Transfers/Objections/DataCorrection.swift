/// That a person finds their data wrong in the provisional list, before any decree (sanggah data).
public struct DataCorrection: Hashable, Sendable {
    /// How it was answered.
    public enum Answer: Hashable, Sendable {
        /// The data were corrected.
        case corrected
        /// They stay as they are, for a written reason.
        case kept(reason: String)
    }

    /// Whose data they are, which is also who asks.
    public let person: PersonID
    /// Which of the data, named as the list does.
    public let field: String
    /// What it should say.
    public let claim: String
    /// The day it was asked for.
    public let raisedOn: CivilDate
    /// How it was answered; nil while it is open.
    public internal(set) var answer: Answer?

    /// A correction as it was asked for and answered.
    public init(person: PersonID, field: String, claim: String, raisedOn: CivilDate, answer: Answer? = nil) {
        self.person = person
        self.field = field
        self.claim = claim
        self.raisedOn = raisedOn
        self.answer = answer
    }
}
