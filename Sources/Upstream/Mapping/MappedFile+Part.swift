// A file as a part of a mapping has it.
extension MappedFile {
    private static let settings: Set<String> = ["from", "key", "topics", "where", "reads"]

    /// Reads a part, and adds what is wrong with it; nil where it names no table.
    init?(_ part: MappingPart, _ faults: inout [MappingFault]) {
        guard let from = part["from"] else {
            faults.append(MappingFault(line: part.line, .missingSetting("from")))
            return nil
        }
        let tables = Self.tables(from, &faults)
        guard tables.count == 1 else {
            if !tables.isEmpty { faults.append(MappingFault(line: from.line, .wrongIdentifier(from.expression))) }
            return nil
        }
        table = tables[0]
        tableLine = from.line
        name = part.name
        line = part.line
        filter = part["where"]
        columns = part.settings.filter { !Self.settings.contains($0.name) }
        readsLine = part["reads"]?.line
        reads = part["reads"].map { Self.tables($0, &faults) } ?? []
        key = part["key"].flatMap { Self.column($0, &faults) }
        topics = part["topics"].map { Self.topics($0, &faults) } ?? []
        if let setting = part["topics"], part["key"] == nil {
            faults.append(MappingFault(line: setting.line, .missingSetting("key")))
        }
    }

    private static func tables(_ setting: MappedColumn, _ faults: inout [MappingFault]) -> [TableName] {
        var tables: [TableName] = []
        for text in setting.expression.split(separator: ",").map({ MappingPart.trimmed($0) }) {
            do { tables.append(try TableName(text)) } catch {
                faults.append(MappingFault(line: setting.line, .wrongIdentifier(text)))
            }
        }
        return tables
    }

    private static func column(_ setting: MappedColumn, _ faults: inout [MappingFault]) -> Identifier? {
        do {
            let names = try Identifier.read(setting.expression, separatedBy: ",")
            if names.count == 1 { return names[0] }
        } catch {
            // Told below, as any other text that is not one column.
        }
        faults.append(MappingFault(line: setting.line, .wrongIdentifier(setting.expression)))
        return nil
    }

    private static func topics(_ setting: MappedColumn, _ faults: inout [MappingFault]) -> [Topic] {
        var topics: [Topic] = []
        for word in setting.expression.split(whereSeparator: { $0 == " " || $0 == "," }) {
            if let topic = Topic(rawValue: String(word)) {
                topics.append(topic)
            } else {
                faults.append(MappingFault(line: setting.line, .unknownTopic(String(word))))
            }
        }
        return topics
    }
}
