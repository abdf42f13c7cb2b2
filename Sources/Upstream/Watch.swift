/// What is watched of a table upstream: whose changes are told, of which columns, and how.
public struct Watch: Hashable, Sendable {
    /// The version of what is told.
    public static let currentVersion = 1
    /// An upstream statement may be kept waiting as long as this at most, in milliseconds.
    public static let timeouts = 1...5_000
    /// Below the 100 ms that an upstream statement may be delayed, with room for recording that it was.
    public static let usualTimeout = 60

    /// The table.
    public let table: TableName
    /// The column that names whom or what a row is about, such as the NIP.
    public let key: Identifier
    /// The column that tells rows apart, which is the key itself where no two rows have the same; nil where it is not known,
    /// by which the rows of one key are compared all with all.
    public let rowKey: Identifier?
    /// The columns whose changes matter.
    public let columns: [Identifier]
    /// What a change is about.
    public let topic: Topic
    /// What becomes of a statement whose change cannot be handed over.
    public let mode: HandoverMode
    /// How long it may wait for our tables, in milliseconds.
    public let timeout: Int

    /// Describes a watch.
    ///
    /// - Throws: ``WatchFault``.
    public init(
        _ table: TableName,
        key: Identifier,
        rowKey: Identifier? = nil,
        columns: [Identifier],
        topic: Topic,
        mode: HandoverMode = .tolerant,
        timeout: Int = Watch.usualTimeout
    ) throws(WatchFault) {
        guard !columns.isEmpty else { throw .nothingWatched }
        var seen: Set<Identifier> = []
        for column in columns where !seen.insert(column).inserted { throw .repeatedColumn(column.text) }
        guard Self.timeouts.contains(timeout) else { throw .impossibleTimeout(timeout) }
        self.table = table
        self.key = key
        self.rowKey = rowKey
        self.columns = columns
        self.topic = topic
        self.mode = mode
        self.timeout = timeout
    }

    /// The name under which it is registered: one for each table and topic.
    public var name: String {
        "\(topic.rawValue.replacing(".", with: "_"))_\(Fingerprint(table.reference).text)"
    }

    /// All columns that are read, each once.
    public var readColumns: [Identifier] {
        var read = [key]
        for column in [rowKey].compactMap(\.self) + columns where !read.contains(column) { read.append(column) }
        return read
    }
}
