public import Transfers

/// A signal as it is on record.
public struct StoredSignal: Sendable {
    /// Names for people to read.
    public struct Names: Sendable {
        /// The post's name.
        public let post: String
        /// The unit's name.
        public let unit: String
        /// The employee with titles, where it is about one.
        public let employee: String?
        /// Their NIP, for the operator's eyes.
        public let nip: String?
    }

    /// Its number.
    public let id: SignalID
    /// What was seen, as of the last scan.
    public let signal: Signal
    /// What became of it.
    public internal(set) var state: SignalState
    /// When it was first seen.
    public let raisedAt: Instant
    /// When it no longer held; nil while it does.
    public internal(set) var endedAt: Instant?
    /// The need that was made of it.
    public internal(set) var need: NeedID?
    /// Who decided on it, with titles.
    public internal(set) var decidedBy: String?
    /// When.
    public internal(set) var decidedAt: Instant?
    /// Why it was dismissed.
    public internal(set) var reason: String?
    /// Names for people to read.
    public let names: Names
}
