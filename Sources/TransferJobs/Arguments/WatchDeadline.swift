/// Arguments of `deadline.watch`: does what follows when a deadline has passed.
public struct WatchDeadline: JobArguments {
    /// The kind `deadline.watch`.
    public static let kind = "deadline.watch"

    /// The deadline's number.
    public var deadline: Int64

    /// Asks for a deadline to be watched.
    public init(deadline: Int64) {
        self.deadline = deadline
    }
}
