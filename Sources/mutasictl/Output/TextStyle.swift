/// Whether text may stand out: on a terminal of a reader who has not declined it (no-color.org).
enum TextStyle: Hashable, Sendable {
    case plain
    case terminal

    init(_ stream: StandardStream, reader: Reader = .current) {
        self = stream.isTerminal && reader.wantsColour ? .terminal : .plain
    }

    func bold(_ text: String) -> String { marked(text, "1") }

    func faint(_ text: String) -> String { marked(text, "2") }

    /// Bold and red.
    func alarming(_ text: String) -> String { marked(text, "1;31") }

    private func marked(_ text: String, _ rendition: String) -> String {
        switch self {
        case .plain: text
        case .terminal: "\u{1B}[\(rendition)m\(text)\u{1B}[0m"
        }
    }
}
