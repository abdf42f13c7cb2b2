/// The language of man pages, mdoc(7): how texts are written in it.
package enum Mdoc {
    /// A text as lines that no request can hide in: a sentence a line, each at most 78 characters long where its words allow.
    package static func text(_ text: String) -> String {
        sentences(of: text).flatMap(wrapped).map(escaped).joined(separator: "\n")
    }

    /// A text with paragraphs and indented lists: paragraphs are filled, and what is indented stays as it is.
    package static func prose(_ text: String) -> String {
        var lines: [String] = []
        var isLiteral = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            let indented = line.hasPrefix("  ")
            if indented != isLiteral { lines.append(indented ? ".Bd -literal" : ".Ed") }
            isLiteral = indented
            if indented {
                lines.append(escaped(line))
            } else if line.isEmpty {
                lines.append(".Pp")
            } else {
                lines.append(self.text(line))
            }
        }
        if isLiteral { lines.append(".Ed") }
        // A display and a section bring their own space, and two are one.
        return lines.enumerated().filter { place, line in
            line != ".Pp" || (place + 1 < lines.count && ![".Bd -literal", ".Pp"].contains(lines[place + 1]))
        }.map(\.element).joined(separator: "\n")
    }

    /// Lines that are shown as they are: an example.
    package static func literal(_ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { escaped(String($0)) }
        return ([".Bd -literal -offset indent"] + lines + [".Ed"]).joined(separator: "\n")
    }

    /// Words with what each of them means; the macro is how the words are marked.
    package static func list(_ entries: [(String, String)], _ macro: String = "Sy") -> String {
        let items = entries.map { ".It \(macro) \(argument($0.0))\n\(text($0.1))" }
        return ([".Bl -tag -width Ds"] + items + [".El"]).joined(separator: "\n")
    }

    /// A line of which nothing is taken for a request, nor anything in it for an escape.
    package static func escaped(_ line: String) -> String {
        let text = line.replacing("\\", with: "\\e")
        return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
    }

    /// A text as one argument of a macro.
    package static func argument(_ text: String) -> String {
        let escaped = escaped(text).replacing("\"", with: "\\(dq")
        return escaped.contains(" ") ? "\"\(escaped)\"" : escaped
    }

    /// A sentence ends at the end of a line, which is how the formatter knows it.
    private static func sentences(of text: String) -> [Substring] {
        var sentences: [Substring] = []
        var rest = text[...]
        while let end = rest.firstRange(of: #/[.!?][)"']* +/#) {
            let sentence = rest[..<end.upperBound]
            sentences.append(sentence)
            rest = rest[end.upperBound...]
        }
        return sentences + (rest.isEmpty ? [] : [rest])
    }

    private static func wrapped(_ sentence: Substring) -> [String] {
        var lines: [String] = []
        for word in sentence.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            if let last = lines.last, last.count + word.count < 78 {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
