/// A part of a mapping as it is written: its opening in square brackets, and its settings.
struct MappingPart {
    let name: String
    let line: Int
    private(set) var settings: [MappedColumn] = []

    /// Reads all parts of a text.
    ///
    /// A line that begins with a space goes on with the setting before it; `#` opens a line of comment.
    ///
    /// - Throws: ``MappingFaults``.
    static func all(of text: String) throws(MappingFaults) -> [MappingPart] {
        var parts: [MappingPart] = []
        var faults: [MappingFault] = []
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let number = index + 1
            let content = Self.trimmed(line)
            if content.isEmpty || content.hasPrefix("#") { continue }
            if line.first?.isWhitespace == true {
                if parts.isEmpty || !parts[parts.count - 1].extend(with: content) {
                    faults.append(MappingFault(line: number, .unreadable))
                }
            } else if content.hasPrefix("["), content.hasSuffix("]") {
                let name = Self.trimmed(content.dropFirst().dropLast())
                if parts.contains(where: { $0.name == name }) {
                    faults.append(MappingFault(line: number, .repeatedPart(name)))
                }
                parts.append(MappingPart(name: name, line: number))
            } else if let equals = content.firstIndex(of: "="), !parts.isEmpty {
                let setting = MappedColumn(
                    line: number,
                    name: Self.trimmed(content[..<equals]),
                    expression: Self.trimmed(content[content.index(after: equals)...])
                )
                if setting.name.isEmpty || setting.expression.isEmpty {
                    faults.append(MappingFault(line: number, .unreadable))
                } else if parts[parts.count - 1][setting.name] != nil {
                    faults.append(MappingFault(line: number, .repeatedSetting(setting.name)))
                } else {
                    parts[parts.count - 1].settings.append(setting)
                }
            } else {
                faults.append(MappingFault(line: number, .unreadable))
            }
        }
        guard faults.isEmpty else { throw MappingFaults(faults) }
        return parts
    }

    /// A setting of the part.
    subscript(name: String) -> MappedColumn? { settings.first { $0.name == name } }

    /// - Returns: whether there was a setting to go on with.
    private mutating func extend(with text: String) -> Bool {
        guard let setting = settings.popLast() else { return false }
        settings.append(
            MappedColumn(line: setting.line, name: setting.name, expression: setting.expression + " " + text)
        )
        return true
    }

    static func trimmed(_ text: some StringProtocol) -> String {
        let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
        let end = text.lastIndex { !$0.isWhitespace }.map { text.index(after: $0) } ?? start
        return String(text[start..<end])
    }
}
