/// What BKN answered to a request for its technical consideration (pertek).
public enum ConsiderationAnswer: Hashable, Sendable {
    /// The consideration, by its number and date.
    case granted(Letter)
    /// Papers are missing or wrong (BTS): mend them and ask again.
    case returned(reason: String)
    /// A condition is not met (TMS), which is final.
    case refused(reason: String)
    /// The request was taken back or deleted there: it may be made again.
    case gone(reason: String)
    /// Somebody is still at it.
    case pending
}
