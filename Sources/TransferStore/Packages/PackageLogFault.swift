/// Something in the log of a package that does not fit.
public struct PackageLogFault: Hashable, Sendable {
    /// The package.
    public let package: PackageID
    /// The number of the event.
    public let number: Int
    /// What does not fit.
    public let kind: LogFault.Kind
}
