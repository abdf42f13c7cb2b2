/// Arguments of `moratorium.watch`: on the day a moratorium begins, and on the one after its end, whoever is on the way to
/// another post is looked at again.
///
/// The table of moratoria enqueues it by itself, whoever writes there.
public struct WatchMoratorium: JobArguments {
    /// The kind `moratorium.watch`.
    public static let kind = "moratorium.watch"

    /// The moratorium's identifier.
    public var moratorium: String
    /// The day, in ISO form.
    public var on: String

    /// Asks for the day of a moratorium to be watched.
    public init(moratorium: String, on day: String) {
        self.moratorium = moratorium
        on = day
    }
}
