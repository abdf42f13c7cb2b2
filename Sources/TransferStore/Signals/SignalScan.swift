/// What a scan for signals found and changed.
public struct SignalScan: Hashable, Sendable {
    /// Signals that hold now.
    public let found: Int
    /// Those seen for the first time.
    public let raised: Int
    /// Those that no longer hold.
    public let ended: Int
    /// Those on which nobody has decided.
    public let open: Int
}
