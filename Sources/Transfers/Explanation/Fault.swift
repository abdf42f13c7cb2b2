/// An error that a person reads: it has a code to look up and a sentence to act on, and no personal data.
public protocol Fault: Error, Hashable {
    /// The code, such as `NIP04`, that stays the same whatever the language.
    var code: String { get }
    /// What is wrong and what helps, in one sentence.
    func sentence(in language: Language) -> String
}
