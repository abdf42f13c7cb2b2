import Postgres
import Schema

// What missing migrations will do, as a listing.
extension Migrate {
    /// A row for each table that is locked; a migration that locks none has one row without.
    static func listing(_ plans: [MigrationPlan]) -> Listing {
        var listing = Listing([
            .init(title: .migration, name: "migration"),
            .init(title: .lockedTable, name: "table"),
            .init(title: .tableLock, name: "lock", isSecondary: true),
            .init(title: .whoWaits, name: "blocked"),
            .init(title: .rowWork, name: "work"),
            .init(title: .tableSize, name: "bytes", alignment: .right),
            .init(title: .lockedAtLeast, name: "seconds_at_least", alignment: .right),
        ])
        for plan in plans {
            for touch in plan.touches {
                listing.add([
                    .text(plan.name), .text(touch.table), .text(touch.lock.rawValue),
                    .word(touch.lock.blocked.rawValue, Phrase(touch.lock.blocked)),
                    .word(touch.work.rawValue, Phrase(touch.work)), .number(touch.size),
                    .duration(plan.durationWithoutRows + (touch.reading ?? .zero)),
                ])
            }
            if plan.touches.isEmpty {
                listing.add([
                    .text(plan.name), .empty, .empty, .empty, .empty, .empty, .duration(plan.durationWithoutRows),
                ])
            }
        }
        return listing
    }
}
