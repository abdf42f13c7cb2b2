/// Arguments of `audit.seal`: chains what was recorded since, behind the commits.
public struct SealAudit: JobArguments {
    /// The kind `audit.seal`.
    public static let kind = "audit.seal"

    /// Asks for everything that waits to be sealed.
    public init() {}
}
