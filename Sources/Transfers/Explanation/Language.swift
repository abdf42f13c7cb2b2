/// A language in which the system speaks to people.
public enum Language: String, Sendable, CaseIterable {
    /// The language of the administration, and the default.
    case indonesian = "id"
    /// On request.
    case english = "en"
}
