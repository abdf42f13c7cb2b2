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
    public let state: SignalState
    /// When it was first seen.
    public let raisedAt: Instant
    /// When it no longer held; nil while it does.
    public let endedAt: Instant?
    /// The need that was made of it.
    public let need: NeedID?
    /// Who decided on it, with titles.
    public let decidedBy: String?
    /// When.
    public let decidedAt: Instant?
    /// Why it was dismissed.
    public let reason: String?
    /// Names for people to read.
    public let names: Names
}
