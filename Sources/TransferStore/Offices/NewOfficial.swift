/// An official who is no employee, such as the Governor.
public struct NewOfficial: Sendable {
    /// By which commands name them, such as `GUBERNUR`.
    public var code: String
    /// The name with titles.
    public var name: String

    /// An official.
    public init(code: String, name: String) {
        self.code = code
        self.name = name
    }
}
