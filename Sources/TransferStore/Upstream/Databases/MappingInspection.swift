public import Postgres
public import Upstream

/// Holds a mapping against the import's files, and against the upstream database that it is of.
public struct MappingInspection {
    private let mapping: UpstreamMapping

    /// Of a mapping whose text was read.
    public init(_ mapping: UpstreamMapping) {
        self.mapping = mapping
    }

    /// What the import's files do not take, and a connection that may not be opened, by line; no database is asked.
    public var faults: [MappingFault] {
        connectionFaults
            + mapping.files.flatMap { file -> [MappingFault] in
                guard let layout = Self.layout(file) else {
                    return [MappingFault(line: file.line, .unknownFile(file.name))]
                }
                let known = layout.required + layout.optional
                let named = file.columns.map(\.name)
                return file.columns.filter { !known.contains($0.name) }
                    .map { MappingFault(line: $0.line, .unknownColumn($0.name)) }
                    + layout.required.filter { !named.contains($0) }
                    .map { MappingFault(line: file.line, .missingColumn($0)) }
            }
    }

    private var connectionFaults: [MappingFault] {
        let written = mapping.transport
        guard let rule = TransportRule(rawValue: written?.expression ?? TransportRule.verified.rawValue) else {
            return [
                MappingFault(line: written?.line ?? mapping.databaseLine, .wrongTransport(written?.expression ?? ""))
            ]
        }
        guard let options = try? ConnectionOptions(mapping.database, applicationName: "mutasid") else {
            return [MappingFault(line: mapping.databaseLine, .wrongConnection)]
        }
        return rule.allows(options) ? [] : [MappingFault(line: mapping.databaseLine, .exposed)]
    }

    /// What the upstream database does not have, or has otherwise, or does not tell of, by line.
    ///
    /// - Parameter session: With that database, by the login of the daemon.
    /// - Returns: The faults; none where it fits.
    /// - Throws: `PostgresError` when the database is away.
    public func faults(in session: Session) throws -> [MappingFault] {
        var found: [MappingFault] = []
        let watched = try session.query(WatchSQL.all).map { row in
            WatchedTopic(
                schema: try row.decode(at: 1),
                table: try row.decode(at: 2),
                topic: try row.decode(at: 6)
            )
        }
        for file in mapping.files where Self.layout(file) != nil {
            let columns = try Self.columns(of: file.table, session)
            guard !columns.isEmpty else {
                found.append(MappingFault(line: file.tableLine, .noTable(file.table.description)))
                continue
            }
            for table in file.reads where try Self.columns(of: table, session).isEmpty {
                found.append(MappingFault(line: file.readsLine ?? file.line, .noTable(table.description)))
            }
            for column in file.columns {
                if let reason = try reason(column, of: file, session) {
                    found.append(MappingFault(line: column.line, reason))
                }
            }
            if let filter = file.filter, let reason = try reason(filter, of: file, session) {
                found.append(MappingFault(line: filter.line, reason))
            }
            if let key = file.key, !columns.contains(key.text) {
                found.append(MappingFault(line: file.line, .refused("42703", "column \(key) does not exist")))
            }
            // Rows that are put together of several tables change with each of these.
            let sources = [file.table] + file.reads
            for topic in file.topics
            where !sources.contains(where: { watched.contains(WatchedTopic($0, topic)) }) {
                found.append(MappingFault(line: file.line, .notWatched(topic.rawValue)))
            }
        }
        return found.sorted { $0.line < $1.line }
    }

    private struct WatchedTopic: Hashable {
        let schema: String
        let table: String
        let topic: String

        init(schema: String, table: String, topic: String) {
            self.schema = schema
            self.table = table
            self.topic = topic
        }

        init(_ table: TableName, _ topic: Topic) {
            self.init(schema: table.schema.text, table: table.table.text, topic: topic.rawValue)
        }
    }

    private static func columns(of table: TableName, _ session: Session) throws -> [String] {
        try session.query(WatchSQL.columns(of: table.schema.text, table.table.text)).map {
            try $0.decode(at: 0, as: String.self)
        }
    }

    private static func layout(_ file: MappedFile) -> ImportLayout? {
        ImportFiles.records.first { $0.layout.file == file.name }?.layout
    }

    private static let wordless: Set<String> = ["bytea", "json", "jsonb", "xml", "record"]
    private static let datelike: Set<String> = ["date", "text", "character varying", "character", "unknown"]

    /// What is wrong with an expression; nil where nothing is.
    private func reason(
        _ column: MappedColumn,
        of file: MappedFile,
        _ session: Session
    ) throws -> MappingFault.Reason? {
        let type: String
        do {
            // The mapping is the administrator's own, and its login changes nothing.
            type = try session.query(SQL(unchecked: file.typeQuery(of: column.expression)))[0].decode(at: 0)
        } catch {
            guard error.code == .server, let state = error.sqlState else { throw error }
            return .refused(state.description, error.message)
        }
        if column == file.filter { return type == "boolean" ? nil : .wrongType(type, wanted: "boolean") }
        if Self.wordless.contains(type) || type.hasSuffix("[]") { return .wrongType(type, wanted: "text") }
        // A time of day at its end is no date to the import.
        let isDate = ["tmt", "tanggal", "mulai", "selesai", "expired"].contains { column.name.hasPrefix($0) }
        return isDate && !Self.datelike.contains(type) ? .wrongType(type, wanted: "date") : nil
    }
}
