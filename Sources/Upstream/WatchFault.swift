/// What somebody asked to be watched and cannot be.
public enum WatchFault: Error, Hashable, Sendable {
    /// It is empty, longer than 63 bytes, or has a zero byte.
    case impossibleName(String)
    /// These are no names as SQL writes them.
    case unreadableName(String)
    /// A table is named by its schema and its name.
    case notQualified(String)
    /// No column is watched.
    case nothingWatched
    /// The column is named twice.
    case repeatedColumn(String)
    /// The upstream system would wait too long, or not at all.
    case impossibleTimeout(Int)
}
