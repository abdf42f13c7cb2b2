/// Arguments of `data.retain`: removes what was kept as long as the rules have it.
public struct RetainData: JobArguments {
    /// The kind `data.retain`.
    public static let kind = "data.retain"

    /// Asks for everything whose time is over.
    public init() {}
}
