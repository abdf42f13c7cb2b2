/// Arguments of `need.expire`: ends the needs whose plan's year is over.
public struct ExpireNeeds: JobArguments {
    /// The kind `need.expire`.
    public static let kind = "need.expire"

    /// Asks for it.
    public init() {}
}
