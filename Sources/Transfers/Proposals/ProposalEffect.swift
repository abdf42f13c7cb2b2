/// What whoever keeps proposals has to do after a transition, in the transaction that stores it.
public enum ProposalEffect: Hashable, Sendable {
    /// Write the one audit event of the transition.
    case audit(ProposalEvent.Name, from: ProposalState, to: ProposalState)
    /// Write a document.
    case render(ProposalDocument)
    /// Watch a deadline; those of the state before are over.
    case watch(Deadline)
    /// Ask for the dialogue that was put off, by its day.
    case requireDialogue(by: CivilDate)
    /// Ask for a document that was put off, by its day.
    case requireDocument(DocumentCode, by: CivilDate)
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
    /// Plan the follow-ups; see ``FollowUp/plan(for:under:startOfDuty:_:zone:)``.
    case planFollowUps(startOfDuty: CivilDate)
    /// Deadlines that stood still while the proposal was frozen run again in this state.
    case thaw(to: ProposalState)
    /// Tell the employee why, and offer what else there is.
    case offerAlternatives
}
