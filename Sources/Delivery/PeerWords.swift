/// What the other side said, fit to be stored and logged.
enum PeerWords {
    private static let limit = 500

    /// - Parameters:
    ///   - text: The words as they came.
    ///   - recipient: An address to mask, since mail servers like to repeat it and it belongs to a person.
    /// - Returns: One line of at most 500 characters.
    static func cleaned(_ text: String, masking recipient: String? = nil) -> String {
        let spaced = String(text.map { $0.isWhitespace || $0.isControl ? " " : $0 })
        let line = spaced.split(separator: " ").joined(separator: " ")
        let masked = recipient.map { mask($0, in: line) } ?? line
        return String(masked.prefix(limit))
    }

    /// Masks without regard to case: servers change the case of what they repeat.
    private static func mask(_ address: String, in line: String) -> String {
        let needle = Array(address.lowercased())
        let characters = Array(line)
        var result = ""
        var index = 0
        while index < characters.count {
            let end = index + needle.count
            if end <= characters.count,
                zip(characters[index..<end], needle).allSatisfy({ $0.lowercased() == String($1) })
            {
                result += "***"
                index = end
            } else {
                result.append(characters[index])
                index += 1
            }
        }
        return result
    }
}

extension Character {
    /// Whether any part of it is a control character (C0, DEL or C1).
    var isControl: Bool { unicodeScalars.contains { $0.properties.generalCategory == .control } }
}
