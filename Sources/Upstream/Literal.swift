/// Text in SQL: in quotes, or between dollars, whatever it holds.
struct Literal {
    let text: String

    init(_ text: String) {
        self.text = text
    }

    /// In single quotes on one line, for a session with `standard_conforming_strings`.
    var quoted: String {
        let escape = ControlCharacters(text)
        guard escape.isNeeded else { return "'" + text.replacing("'", with: "''") + "'" }
        return "E'" + escape.text(after: "\\u").replacing("'", with: "''") + "'"
    }

    /// Between dollars with a word that the text does not have.
    var betweenDollars: String {
        var word = "mutasi"
        while text.contains("$" + word) { word += "_" }
        return "$\(word)$\(text)$\(word)$"
    }
}
