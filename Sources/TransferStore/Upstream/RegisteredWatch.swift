public import Postgres
public import Upstream

/// A watch that a script has installed.
public struct RegisteredWatch: Hashable, Sendable {
    /// What is watched.
    public let watch: Watch
    /// The fingerprint of what was installed.
    public let definition: String
    /// When the table was last compared; nil for never.
    public let reconciledAt: Timestamp?

    init(_ row: Row) throws {
        let (_, schema, table, key, rowKey, columns, topic, mode, timeout, definition, reconciledAt) = try row.decode(
            String.self,
            String.self,
            String.self,
            String.self,
            String?.self,
            [String].self,
            String.self,
            String.self,
            Int.self,
            String.self,
            Timestamp?.self
        )
        guard let topic = Topic(rawValue: topic), let mode = HandoverMode(rawValue: mode) else {
            throw PostgresError(.decoding, "a watch has a topic or a mode that this program does not know")
        }
        watch = try Watch(
            TableName(schema: Identifier(schema), table: Identifier(table)),
            key: Identifier(key),
            rowKey: try rowKey.map { try Identifier($0) },
            columns: try columns.map { try Identifier($0) },
            topic: topic,
            mode: mode,
            timeout: timeout
        )
        self.definition = definition
        self.reconciledAt = reconciledAt
    }
}
