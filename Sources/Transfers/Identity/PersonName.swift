/// A person's name with its titles; many people have one word for a name, and nothing here asks for two.
public struct PersonName: Hashable, Sendable {
    /// Titles before the name, as they were written.
    public var titlesBefore: [AcademicTitle]
    /// The name.
    public var name: String
    /// Titles after the name, as they were written.
    public var titlesAfter: [AcademicTitle]

    /// A name with its titles.
    public init(titlesBefore: [AcademicTitle] = [], name: String, titlesAfter: [AcademicTitle] = []) {
        self.titlesBefore = titlesBefore
        self.name = name
        self.titlesAfter = titlesAfter
    }

    /// The name as it is shown: `Dr. A. Basri, S.Sos., M.Si`.
    public var display: String {
        let before = titlesBefore.map { $0.text + " " }.joined()
        return before + name + titlesAfter.map { ", " + $0.text }.joined()
    }

    /// Splits a name that carries its titles inside.
    ///
    /// Only titles of the dictionary are split off. Where a part behind a comma is not one of them, the whole text stays
    /// the name, and is doubtful.
    ///
    /// - Parameter text: The name as it was written.
    /// - Returns: The name, and whether somebody should look at it.
    public static func split(_ text: String) -> (name: PersonName, isDoubtful: Bool) {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(trimmed)
        let after = parts.dropFirst().map(AcademicTitle.init)
        guard after.allSatisfy(\.isKnownSuffix), let first = parts.first else {
            return (PersonName(name: trimmed(text[...])), true)
        }
        var words = first.split(separator: " ")[...]
        var before: [AcademicTitle] = []
        while words.count > 1, let word = words.first, word.hasSuffix("."), AcademicTitle(String(word)).isKnownPrefix {
            before.append(AcademicTitle(String(word)))
            words.removeFirst()
        }
        let name = words.joined(separator: " ")
        let isDoubtful = name.isEmpty || name.contains(where: \.isNumber)
        return (PersonName(titlesBefore: before, name: name, titlesAfter: after), isDoubtful)
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
