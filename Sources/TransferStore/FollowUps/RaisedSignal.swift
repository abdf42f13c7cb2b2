public import Transfers

/// A signal of a follow-up as it is on record.
public struct RaisedSignal: Sendable {
    /// What it is.
    public let code: String
    /// Whom or what it is about; nil where the code says it all.
    public let subject: String?
    /// When it was raised.
    public let at: Instant

    /// What it calls attention to, in a few words.
    public func text(in language: Language) -> String {
        FollowUpSignal.text(code, subject, in: language)
    }
}
