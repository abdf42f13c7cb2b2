/// A lock on a table, the strongest last (PostgreSQL manual, "Explicit Locking").
public enum TableLock: String, CaseIterable, Comparable, Sendable {
    case accessShare = "AccessShareLock"
    case rowShare = "RowShareLock"
    case rowExclusive = "RowExclusiveLock"
    case shareUpdateExclusive = "ShareUpdateExclusiveLock"
    case share = "ShareLock"
    case shareRowExclusive = "ShareRowExclusiveLock"
    case exclusive = "ExclusiveLock"
    case accessExclusive = "AccessExclusiveLock"

    /// Who waits while it is held.
    public enum Blocked: String, Sendable {
        case nobody
        case writers
        case everybody
    }

    /// Who waits while it is held; other migrations apart.
    public var blocked: Blocked {
        switch self {
        case .accessShare, .rowShare, .rowExclusive, .shareUpdateExclusive: .nobody
        case .share, .shareRowExclusive, .exclusive: .writers
        case .accessExclusive: .everybody
        }
    }

    /// Whether the other is stronger.
    public static func < (lock: TableLock, other: TableLock) -> Bool { lock.strength < other.strength }

    private var strength: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
