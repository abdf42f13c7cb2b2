/// The decision an objection is about.
public struct ContestedDecision: Hashable, Sendable {
    /// What it decides.
    public enum Subject: String, Sendable, CaseIterable {
        /// A transfer, and every other decision of the PPK that is no dismissal.
        case transfer = "MUTASI"
        /// A dismissal, which goes to the BPASN (PP 79/2021).
        case dismissal = "PEMBERHENTIAN"
    }

    /// Its number.
    public var number: String
    /// What it decides.
    public var subject: Subject
    /// The employee it is about.
    public var person: PersonID
    /// Everybody who took part in deciding: the superior, TPK members, PyB, PPK or delegate.
    public var deciders: Set<PersonID>

    /// A decision.
    public init(number: String, subject: Subject, person: PersonID, deciders: Set<PersonID>) {
        self.number = number
        self.subject = subject
        self.person = person
        self.deciders = deciders
    }
}
