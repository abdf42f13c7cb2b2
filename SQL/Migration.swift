/// One step of the schema: a file of `SQL/migrations`.
public struct Migration: Sendable {
    /// The number in the file's name, from 1 without gaps.
    public let version: Int
    /// The file's name without its ending, for example `V0001_queue`.
    public let name: String
    /// The file's text.
    public let sql: String
    /// Which migration a program has to know to work beside this one; 0 where it only expands the schema.
    ///
    /// A file that takes away what programs used says so in a line of its own, `-- contracts: 41`: those that know migration 41
    /// do without it.
    ///
    /// It is looked for when the migration is applied: every start of a program makes these values.
    public var needs: Int { Self.contraction(in: sql) }

    /// Takes a file of the folder.
    ///
    /// - Parameters:
    ///   - name: `V`, four digits, an underscore and words.
    ///   - bytes: the file's content in UTF-8.
    init(_ name: String, _ bytes: [UInt8]) {
        self.name = name
        version = Int(name.dropFirst().prefix(4)) ?? 0
        sql = String(decoding: bytes, as: UTF8.self)
    }

    private static func contraction(in sql: String) -> Int {
        let mark = "-- contracts: "
        let line = sql.split(separator: "\n").first { $0.hasPrefix(mark) }
        return line.flatMap { Int($0.dropFirst(mark.count)) } ?? 0
    }
}
