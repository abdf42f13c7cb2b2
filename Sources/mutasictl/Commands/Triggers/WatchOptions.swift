import ArgumentParser
import Upstream

/// What is watched, for the commands that speak of triggers.
struct WatchOptions: ParsableArguments {
    @Option(help: ArgumentHelp(.watchTableHelp, valueName: "schema.table"))
    var table: String?

    @Option(help: ArgumentHelp(.watchKeyHelp, valueName: "column"))
    var key: String?

    @Option(help: ArgumentHelp(.watchRowKeyHelp, valueName: "column"))
    var rowKey: String?

    @Option(help: ArgumentHelp(.watchColumnsHelp, valueName: "columns"))
    var watch: String?

    @Option(help: ArgumentHelp(.watchTopicHelp, valueName: "topic"))
    var topic: Topic?

    @Option(help: ArgumentHelp(.watchModeHelp, valueName: "tolerant|strict"))
    var mode: HandoverMode = .tolerant

    @Option(help: ArgumentHelp(.watchTimeoutHelp, valueName: "milliseconds"))
    var lockTimeout = Watch.usualTimeout

    @Option(help: ArgumentHelp(.watchShapeHelp, valueName: "A|B|C"))
    var shape: TableShape?

    @Option(help: ArgumentHelp(.watchSchemaHelp, valueName: "name"))
    var schema: String?

    /// Whether anything is named at all.
    var isEmpty: Bool { table == nil && key == nil && watch == nil && topic == nil && shape == nil }

    func validate() throws {
        guard !isEmpty else { return }
        guard shape == nil || (table == nil && key == nil && rowKey == nil && watch == nil && topic == nil) else {
            throw ValidationError(Phrase.shapeOrTable.text)
        }
        guard shape != nil || (table != nil && key != nil && watch != nil && topic != nil) else {
            throw ValidationError(Phrase.tableKeyWatchTopic.text)
        }
        guard schema == nil || shape != nil else { throw ValidationError(Phrase.schemaIsOfShape.text) }
        _ = try watches()
    }

    /// What is named, one watch or all of a shape; nothing where nothing is.
    func watches() throws -> [Watch] {
        do {
            if let shape {
                return try shape.watches(in: try schema.map { try one($0) }, mode: mode, timeout: lockTimeout)
            }
            guard let table, let key, let watch, let topic else { return [] }
            return [
                try Watch(
                    TableName(table),
                    key: one(key),
                    rowKey: try rowKey.map { try one($0) },
                    columns: Identifier.read(watch, separatedBy: ","),
                    topic: topic,
                    mode: mode,
                    timeout: lockTimeout
                )
            ]
        } catch let fault as WatchFault {
            throw ValidationError(Phrase.watchFault(fault).text)
        }
    }

    private func one(_ name: String) throws(WatchFault) -> Identifier {
        let names = try Identifier.read(name, separatedBy: ",")
        guard names.count == 1 else { throw .unreadableName(name) }
        return names[0]
    }
}
