internal import Postgres

/// A part of a list that goes from the highest number to the lowest.
public struct Page: Sendable {
    /// Only those with a lower number; nil from the first.
    public let after: Int64?
    /// The most entries.
    public let limit: Int

    /// All there is.
    public static let whole = Page(limit: Int(Int32.max))

    /// A part.
    public init(after: Int64? = nil, limit: Int) {
        self.after = after
        self.limit = limit
    }

    /// What stands for `$1` and `$2` in a statement that reads the numbers below `$1`, and at most `$2`.
    var binds: [Bind] { [Bind(after ?? .max), Bind(limit)] }
}
