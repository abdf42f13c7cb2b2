import JobQueue
import Logging

/// What happens to the daemon, besides what happens to its node, that operators may want to be alarmed of.
///
/// Each has an id that never changes; see ``QueueEvent``.
enum DaemonEvent: String, CaseIterable {
    case started = "d1a095626b024d9fb913b7a0d190db4c"
    case stopped = "eb568985081d4936abc04ec4152be190"
    /// The settings file was read again and is at fault.
    case settingsRefused = "f7c351858c6948bc8649a6fa70b503a1"
    /// Settings were changed that only a new start takes over.
    case settingsNeedStart = "4d1d86d9c91f43208bdf4703948002f7"
    /// An upstream database cannot be read.
    case upstreamUnread = "d4409229bcb94262979637e48087f879"
    case upstreamReadAgain = "6295f6ddf1a04ec6b7b4b55dd607108c"
    /// An old transaction upstream keeps what was told from being read.
    case upstreamHeld = "dbdff127b43a44f4a03686d6cfd1cf26"
    /// Rows of an upstream database were not applied.
    case upstreamRejected = "2492c56872764f26b7e46258099db559"
    /// So many people are gone upstream that they were left as they are.
    case upstreamPeopleGone = "5c72413c3b4f441ea848fac82d992f03"
    /// What upstream systems told cannot be made jobs of.
    case inboxFailed = "177c081171994658ad28ac434a6878fd"
    /// Upstream systems told what nobody can act on.
    case inboxParked = "768c55581f624920a66fff6d2588d6cf"
    case clockShifted = "34ce993c3129439d8b829cdb815694d8"
    /// A new end of the audit's chain, which is an anchor.
    case auditSealed = "8648b50d32394caa9651bcbff1800cc5"

    /// The fields of such an event: what is known of this one, and the id.
    func fields(_ fields: Logger.Metadata = [:]) -> Logger.Metadata {
        fields.merging([QueueEvent.field: "\(rawValue)"]) { $1 }
    }
}
