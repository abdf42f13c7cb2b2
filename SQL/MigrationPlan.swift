/// What a migration will do to the tables that are there when it runs.
public struct MigrationPlan: Sendable {
    /// The migration's name.
    public let name: String
    /// The tables that it locks and that were there before; none where it is in nobody's way.
    public let touches: [TableTouch]
    /// How long it took on the same tables without rows: what it takes at least.
    public let durationWithoutRows: Duration

    /// The tables with the strongest locks first.
    init(name: String, touches: [TableTouch], durationWithoutRows: Duration) {
        self.name = name
        self.touches = touches.sorted { ($1.lock, $0.table) < ($0.lock, $1.table) }
        self.durationWithoutRows = durationWithoutRows
    }
}
