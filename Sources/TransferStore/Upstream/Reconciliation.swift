/// What comparing a table with what was told of it has found.
public struct Reconciliation: Hashable, Sendable {
    /// The watch's name.
    public let watch: String
    /// Entities of the table.
    public let compared: Int
    /// Entities that had changed without being told of, and are told of now.
    public let lost: Int
    /// Entities that were told of since the last time and are told of once more: a later change of theirs may have been missed.
    public let repeated: Int
    /// There was nothing to compare with: it is remembered how everything is.
    public let isFirst: Bool
}
