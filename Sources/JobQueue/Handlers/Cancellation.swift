/// Why a running attempt is to stop.
public enum Cancellation: String, Hashable, Sendable {
    /// The job was cancelled: unless this attempt completes it all the same, there will be no other.
    case requested
    /// The attempt has run for longer than it may: unless it completes, it counts as failed.
    case timeout
    /// The node stops or has lost its lease: another attempt is made, and this one is not counted.
    case interrupted
}
