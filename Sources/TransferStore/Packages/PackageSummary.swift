public import Transfers

/// One package in a list.
public struct PackageSummary: Sendable {
    /// Its number.
    public let id: PackageID
    /// What it is about.
    public let title: String
    /// How far it has come.
    public let state: PackageState
    /// How many proposals it has.
    public let members: Int
    /// The number and date of its decree; nil before the signature.
    public let decree: Letter?
    /// The number of its last event.
    public let version: Int
}
