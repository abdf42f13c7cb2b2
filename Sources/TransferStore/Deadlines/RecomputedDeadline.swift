public import Transfers

/// A running deadline whose count came out otherwise by other holidays.
public struct RecomputedDeadline: Sendable {
    /// The deadline.
    public let id: DeadlineID
    /// What it belongs to.
    public let owner: DeadlineOwner
    /// What has to be done by then.
    public let purpose: StoredDeadline.Purpose
    /// Its last day before.
    public let before: CivilDate
    /// Its last day as it is counted now.
    public let counted: CivilDate
    /// Whether that holds: only where it gives the employee more time.
    public let holds: Bool
}
