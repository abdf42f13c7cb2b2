public import Transfers

/// A provisional list as it is on record.
public struct StoredProvisionalList: Sendable {
    /// Its key.
    public let id: Int64
    /// The package whose people are on it.
    public let package: PackageID
    /// The list.
    public let list: ProvisionalList
    /// The people on it, with titles, by their keys.
    public let names: [PersonID: String]
}
