/// What is on record as it is now alone, so that nobody can tell how it stood on a day that is past.
public enum UntoldPart: CaseIterable, Sendable {
    /// What the gates said, after a later check.
    case gates
    /// The planned TMT, before the first time it changed.
    case effectiveOn
    /// What a need asks for, before it was edited.
    case statedNeed
    /// What an assignment rests on, before the end of the status, or between two extensions.
    case basis
    /// What the employee wishes of any transfer.
    case wishes
    /// What became of the training that was planned.
    case training
    /// The JP of the year.
    case hours
    /// Since when an enrolment waited that waits no more.
    case waiting
    /// What else the employee could be proposed for.
    case alternatives
}
