import Postgres

@testable import TransferStore

/// The fixed statements on what upstream systems tell.
enum UpstreamStatements {
    static let all: [SQL] = [
        InboxSQL.promote(1), InboxSQL.sleep(true), InboxSQL.health, InboxSQL.parked(1), InboxSQL.settleParked,
        InboxSQL.untold, InboxSQL.operators,
        InboxSQL.trim, InboxSQL.reconcile("x"),
        OutboxSQL.pull(.start, 1), OutboxSQL.outlook(.start), OutboxSQL.acknowledge("x", .start), OutboxSQL.forget,
        OutboxSQL.isInstalled,
        UpstreamSQL.claim("x", "y", Interval()), UpstreamSQL.move("x", from: .start, to: .start),
        UpstreamSQL.take("x", []),
        UpstreamSQL.note("x", failure: nil, isHeld: false, faults: nil), UpstreamSQL.all,
        UpstreamSQL.noteComparison("x"), UpstreamSQL.revive("x", []), UpstreamSQL.time,
        UpstreamSQL.settle("x", PeopleThere(present: [], asked: nil), since: nil, isBounded: true),
        WatchSQL.all, WatchSQL.columns(of: "a", "b"), WatchSQL.function("x"), WatchSQL.trigger("x", of: "a", "b"),
    ]
}
