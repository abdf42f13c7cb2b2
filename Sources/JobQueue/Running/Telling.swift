import FoundationEssentials
import Postgres

/// What an attempt has told of itself since that was last written down.
struct Telling: Equatable {
    /// The most lines kept, the oldest give way.
    static let mostLines = 200
    private static let longestLine = 1000
    private static let longestText = 500

    private(set) var percent: Int?
    private(set) var text: String?
    private(set) var lines: [String] = []
    /// Lines that gave way.
    private(set) var dropped = 0

    /// Takes how far it has come; what is nil stays as it was.
    mutating func report(percent: Int?, text: String?) {
        if let percent { self.percent = min(max(percent, 0), 100) }
        if let text { self.text = Self.storable(text, Self.longestText) }
    }

    /// Takes a line of its log.
    mutating func log(_ line: String) {
        lines.append(Self.storable(line, Self.longestLine))
        trim()
    }

    /// What was told before this, and could not be written.
    mutating func follow(_ earlier: Telling) {
        percent = percent ?? earlier.percent
        text = text ?? earlier.text
        lines = earlier.lines + lines
        dropped += earlier.dropped
        trim()
    }

    /// The lines as a JSON array of texts.
    var linesAsJSON: JSONB {
        // An array of texts has a JSON form, whatever is in them.
        let data = (try? JSONEncoder().encode(lines)) ?? Data("[]".utf8)
        return JSONB(String(decoding: data, as: UTF8.self))
    }

    private mutating func trim() {
        guard lines.count > Self.mostLines else { return }
        dropped += lines.count - Self.mostLines
        lines.removeFirst(lines.count - Self.mostLines)
    }

    /// Cut to what a row may hold, without the one character that PostgreSQL has no place for.
    private static func storable(_ text: String, _ length: Int) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.lazy.filter { $0 != "\0" }.prefix(length)))
    }
}
