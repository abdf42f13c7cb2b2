/// What whoever keeps proposals has to do after a transition, in the transaction that stores it.
public enum ProposalEffect: Hashable, Sendable {
    /// Write the one audit event of the transition.
    case audit(ProposalEvent.Name, from: ProposalState, to: ProposalState)
    /// Write a document.
    case render(ProposalDocument)
    /// Something is due by a day; deadlines of the state before are over.
    case openDeadline(ProposalDeadline, endsOn: CivilDate)
    /// Ask somebody for what they owe.
    case remind(OfficeRole)
    /// Tell the employee in person.
    case tellEmployee
    /// Publish the decree's entry.
    case publishAnnouncement
    /// Add a correction to the entry that was published; the old one stays, struck out.
    case correctAnnouncement
    /// Run the gates again.
    case recheckGates
    /// The package's composition or dates changed: look at its chains again.
    case recheckPackage
    /// Enrol the employee in training for the gaps and the post's families.
    case enrolTraining
    /// Open a follow-up.
    case openFollowUp(FollowUp, dueOn: CivilDate)
    /// Deadlines that stood still while the proposal was frozen run again in this state.
    case thaw(to: ProposalState)
    /// Tell the employee why, and offer what else there is.
    case offerAlternatives
}
