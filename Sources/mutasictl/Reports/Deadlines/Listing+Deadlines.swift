import Postgres
import TransferStore
import Transfers

extension Listing {
    /// The deadlines of one thing, those that are over as well.
    init(deadlines: [StoredDeadline]) {
        self.init([
            .init(title: .deadline, name: "deadline"), .init(title: .countedFrom, name: "counted_from"),
            .init(title: .lastDay, name: "last_day"), .init(title: .zone, name: "zone"),
            .init(title: .endsForReader, name: "ends_at"), .init(title: .deadlineStanding, name: "standing"),
            .init(title: .basis, name: "basis"),
        ])
        for deadline in deadlines {
            add([
                .word(deadline.purpose.code, .purpose(deadline.purpose)), .date(deadline.start),
                .date(deadline.lastDay), .text(deadline.zone.rawValue), .time(deadline.endsAt),
                .word(deadline.standing.name, .deadlineStanding(deadline.standing)), .text(deadline.basis),
            ])
        }
    }

    /// Running deadlines with whom they concern.
    init(running entries: [Deadlines.Entry]) {
        self.init([
            .init(title: .deadlineNumber, name: "deadline", alignment: .right),
            .init(title: .lastDay, name: "last_day"), .init(title: .zone, name: "zone"),
            .init(title: .endsForReader, name: "ends_at"), .init(title: .overdue, name: "overdue"),
            .init(title: .deadline, name: "name", isFlexible: true),
            .init(title: .deadlineOf, name: "of"), .init(title: .nip, name: "nip"),
            .init(title: .name, name: "person", isFlexible: true), .init(title: .countedFrom, name: "counted_from"),
            .init(title: .deadlineLength, name: "length"), .init(title: .toldAt, name: "told_at"),
            .init(title: .basis, name: "basis", isFlexible: true),
        ])
        for entry in entries {
            let deadline = entry.deadline
            add([
                .number(Int(deadline.id.number)), .date(deadline.lastDay), .text(deadline.zone.rawValue),
                .time(deadline.endsAt), .flag(entry.isOverdue),
                .word(deadline.purpose.code, .purpose(deadline.purpose)),
                .word(deadline.owner.code, .deadlineOwner(deadline.owner)), .text(entry.nip), .text(entry.employee),
                .date(deadline.start), .text(deadline.length?.text(in: Reader.current.language)),
                .time(deadline.overdueAt), .text(deadline.basis),
            ])
        }
    }

    /// Deadlines that came out otherwise by other holidays.
    init(recomputed deadlines: [RecomputedDeadline]) {
        self.init([
            .init(title: .deadlineNumber, name: "deadline", alignment: .right),
            .init(title: .deadline, name: "name", isFlexible: true), .init(title: .deadlineOf, name: "of"),
            .init(title: .lastDayBefore, name: "last_day_before"), .init(title: .counted, name: "counted"),
            .init(title: .holds, name: "holds"),
        ])
        for deadline in deadlines {
            add([
                .number(Int(deadline.id.number)), .word(deadline.purpose.code, .purpose(deadline.purpose)),
                .word(deadline.owner.code, .deadlineOwner(deadline.owner)), .date(deadline.before),
                .date(deadline.counted), .flag(deadline.holds),
            ])
        }
    }
}
