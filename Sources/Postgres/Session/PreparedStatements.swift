/// The statements that a session has prepared on its server, by text and types.
struct PreparedStatements {
    struct Key: Hashable {
        let text: String
        let types: [UInt32]
    }

    /// Far above what a program of ours uses; it only bounds one that builds its texts.
    static let limit = 256

    /// Unlike every other session's: behind a pooler that moves sessions about, a name must not meet another's statement.
    private let prefix = "s\(String(UInt64.random(in: 0 ... .max), radix: 36))_"
    private var names: [Key: String] = [:]
    private var made = 0

    var isFull: Bool { names.count >= Self.limit }

    subscript(key: Key) -> String? { names[key] }

    /// A name not used before in this session, so that a failed preparation cannot be mistaken for a good one.
    mutating func nextName() -> String {
        made += 1
        return "\(prefix)\(made)"
    }

    mutating func keep(_ name: String, for key: Key) { names[key] = name }

    /// The server may keep the statement under its old name until all are deallocated.
    mutating func forget(_ key: Key) { names[key] = nil }

    mutating func removeAll() { names.removeAll() }
}
