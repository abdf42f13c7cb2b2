/// The key of an announcement, which it has from its draft on; its public number comes with its publication.
public struct AnnouncementID: Hashable, Sendable {
    /// The key, from 1.
    public let number: Int64

    /// An announcement by its key.
    public init(_ number: Int64) {
        self.number = number
    }
}
