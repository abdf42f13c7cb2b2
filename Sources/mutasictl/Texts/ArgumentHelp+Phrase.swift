import ArgumentParser

extension ArgumentHelp {
    /// The help of an option in the reader's language.
    init(_ phrase: Phrase, valueName: String? = nil) {
        self.init(phrase.text, valueName: valueName)
    }
}
