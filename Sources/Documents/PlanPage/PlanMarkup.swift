/// Writes the page, in which every text that comes from outside is escaped.
struct PlanMarkup {
    private(set) var text = ""

    /// Markup of our own, as it is.
    mutating func raw(_ markup: String) {
        text += markup
    }

    /// A text, within an element or an attribute.
    mutating func words(_ words: String) {
        text += Self.escaped(words)
    }

    /// An element around a text.
    ///
    /// - Parameters:
    ///   - tag: The tag with its attributes, of our own.
    ///   - words: The text.
    mutating func element(_ tag: String, _ words: String) {
        raw("<\(tag)>")
        self.words(words)
        raw("</\(tag.prefix { $0 != " " })>")
    }

    /// A text as it stands in markup.
    ///
    /// It goes by scalars: a quotation mark under an accent is one character, and no quotation mark to whom compares
    /// characters. Control characters and what turns the direction of writing are left out.
    static func escaped(_ words: String) -> String {
        var text = ""
        for scalar in words.unicodeScalars {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            case "'": text += "&#39;"
            case "\n": text += "\n"
            case "\u{061C}", "\u{200E}"..."\u{200F}", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{FEFF}":
                break
            case _ where scalar.properties.generalCategory == .control: text += " "
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
