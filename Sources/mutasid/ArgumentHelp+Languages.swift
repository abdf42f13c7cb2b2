import ArgumentParser

extension ArgumentHelp {
    /// The help of an option in the language of this process.
    init(_ indonesian: String, _ english: String, valueName: String? = nil) {
        self.init(DaemonWords.say(indonesian, english, in: .current), valueName: valueName)
    }
}
