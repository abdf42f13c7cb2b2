/// What became of events in one transaction.
public struct Promotion: Hashable, Sendable {
    /// Events that the reader has gone over.
    public let promoted: Int
    /// Jobs that follow from them, those that waited already included.
    public let enqueued: Int
    /// Events that nobody can act on, or not on all their keys.
    public let parked: Int
    /// There are more, which may have to wait for older transactions to end.
    public let isHeld: Bool
}
