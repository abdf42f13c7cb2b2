import ArgumentParser

extension ArgumentHelp {
    /// The help of an option in the reader's language.
    init(_ phrase: Phrase, valueName: String? = nil) {
        self.init(phrase.text, valueName: valueName)
    }

    /// The help of an option, in both languages beside it.
    init(_ indonesian: String, _ english: String, valueName: String? = nil) {
        self.init(Phrase(indonesian, english), valueName: valueName)
    }
}
