import Transfers

/// A text for the operator in both languages, neither of which can be left out.
struct Phrase: Hashable, Sendable {
    let indonesian: String
    let english: String

    init(_ indonesian: String, _ english: String) {
        self.indonesian = indonesian
        self.english = english
    }

    func text(in language: Language) -> String {
        switch language {
        case .indonesian: indonesian
        case .english: english
        }
    }

    /// The text in the reader's language.
    var text: String { text(in: Reader.current.language) }
}
