/// What an announcement makes public.
public enum AnnouncementSubject: Hashable, Sendable {
    /// The decree of a package.
    case package(PackageID)
    /// The order of urgent assignments, by the key of its row.
    case order(Int64)

    /// The key of the package; nil for an order.
    var packageKey: Int64? {
        if case .package(let id) = self { id.number } else { nil }
    }

    /// The key of the order; nil for a package.
    var orderKey: Int64? {
        if case .order(let key) = self { key } else { nil }
    }
}
