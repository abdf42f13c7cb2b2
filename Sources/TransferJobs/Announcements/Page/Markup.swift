/// Writes HTML, in which every text that comes from outside is escaped.
struct Markup {
    private(set) var text = ""

    /// Markup of our own, as it is.
    mutating func raw(_ markup: String) {
        text += markup
    }

    /// A text, escaped; control characters and what turns the direction of writing around are left out.
    mutating func words(_ words: String) {
        text += Self.escaped(words)
    }

    /// An element around a text.
    mutating func element(_ tag: String, _ words: String) {
        raw("<\(tag)>")
        self.words(words)
        raw("</\(tag.prefix { $0 != " " })>")
    }

    static func escaped(_ words: String) -> String {
        var text = ""
        for scalar in words.unicodeScalars {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            case "'": text += "&#39;"
            case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": break
            case _ where scalar.properties.generalCategory == .control: text += " "
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
