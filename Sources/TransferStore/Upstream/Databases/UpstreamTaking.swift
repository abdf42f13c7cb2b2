/// What was taken from an upstream database in one transaction.
public struct UpstreamTaking: Sendable {
    /// How far it has been read now.
    public let place: UpstreamPlace
    /// Events taken.
    public let events: Int
    /// What the import did with the rows that belong to them; nil where there are none.
    public let report: ImportReport?
    /// What became of those among them whose rows are gone; nil where the events are not about people themselves.
    public let withdrawal: Withdrawal?
}
