/// Something that happens to an urgent assignment.
public enum AssignmentEvent: Hashable, Sendable {
    /// The PPK ratifies it.
    case ratify(on: CivilDate)
    /// It is extended, on a basis that covers the longer time.
    case extend(until: CivilDate, AssignmentBasis, on: CivilDate)
    /// A deferred document has come.
    case deliver(DeferredItem)
    /// The PPK does without a deferred document, for a written reason.
    case waive(DeferredItem, reason: String)
    /// The disaster's status ended.
    case endStatus(on: CivilDate)
    /// The person is called back.
    case recall(on: CivilDate)
    /// The person is back in the post that was kept.
    case returned(on: CivilDate)
    /// A regular proposal takes over, with its normal documents.
    case convert(proposal: String, on: CivilDate)
    /// A day began; what falls due by it is done.
    case dayBegins(CivilDate)
}
