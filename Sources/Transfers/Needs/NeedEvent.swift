/// What happens to a need.
public enum NeedEvent: Hashable, Sendable {
    /// The unit states it.
    case submitted
    /// A second person checked it.
    case verified
    /// It needs mending.
    case returned(reason: String)
    /// It is no need.
    case rejected(reason: String)
    /// Candidates may be evaluated.
    case opened
    /// So many people were placed in all.
    case filled(people: Int)
    /// The decree of somebody who was placed was revoked; so many are still placed.
    case vacated(people: Int, isAskedForAgain: Bool, reason: String)
    /// It is done; a reason says why people are missing.
    case closed(reason: String)
    /// It is no longer there, such as when the formation was cut (case 100).
    case cancelled(reason: String)
    /// The plan's year is over.
    case expired
}
