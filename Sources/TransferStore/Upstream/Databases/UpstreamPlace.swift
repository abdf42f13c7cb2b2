/// How far an upstream database has been read.
public struct UpstreamPlace: Hashable, Sendable {
    /// The transaction, as that database counts them.
    public let transaction: String
    /// The event.
    public let event: Int64

    /// Before everything.
    public static let start = UpstreamPlace(transaction: "0", event: 0)
}
