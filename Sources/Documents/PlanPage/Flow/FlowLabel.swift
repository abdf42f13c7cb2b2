/// A unit's name on two lines at most.
struct FlowLabel {
    /// The whole name.
    let full: String
    private(set) var lines: [String] = []

    private static let length = 46

    init(_ name: String) {
        full = name
        var words = name.split(separator: " ").map(String.init)[...]
        while let word = words.popFirst() {
            if let line = lines.last, line.count + 1 + word.count <= Self.length {
                lines[lines.count - 1] = "\(line) \(word)"
            } else if lines.count < 2 {
                lines.append(Self.cut(word))
            } else {
                lines[1] = Self.cut("\(lines[1])…")
                words = []
            }
        }
    }

    private static func cut(_ words: String) -> String {
        words.count <= length + 1 ? words : "\(words.prefix(length))…"
    }
}
