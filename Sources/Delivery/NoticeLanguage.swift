/// A language in which notices and operators' texts are written, by its code of ISO 639-1.
public enum NoticeLanguage: String, Sendable, CaseIterable {
    /// Bahasa Indonesia.
    case indonesian = "id"
    /// English.
    case english = "en"
}
