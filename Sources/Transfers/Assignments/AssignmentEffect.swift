/// What has to be done when an urgent assignment changes.
public enum AssignmentEffect: Hashable, Sendable {
    /// Watch the deadline of the ratification.
    case watch(Deadline)
    /// Ask for a deferred document by its deadline.
    case require(DeferredItem, Deadline)
    /// Stop watching the ratification.
    case stopWatching
    /// Raise the alarm: it was not ratified in time.
    case alarmLapsed
    /// Order the return by a day; the post at the origin was kept.
    case orderReturn(by: CivilDate)
    /// Continue as a regular proposal.
    case openProposal(String)
    /// The rest period of the person begins.
    case beginRest(from: CivilDate)
}
