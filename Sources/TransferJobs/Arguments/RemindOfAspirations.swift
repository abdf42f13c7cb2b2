/// Arguments of `aspiration.remind`: asks employees, once a year, whether what they wish for still holds.
public struct RemindOfAspirations: JobArguments {
    /// The kind `aspiration.remind`.
    public static let kind = "aspiration.remind"

    /// The key of the last employee who was looked at; from the beginning when nil.
    public var after: String?

    /// Asks for the employees after one, or for all.
    public init(after: String? = nil) {
        self.after = after
    }
}
