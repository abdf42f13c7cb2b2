internal import Postgres

/// The statements on upstream databases in our own.
enum UpstreamSQL {
    static func claim(_ upstream: String, _ reader: String, _ lease: Interval) -> SQL {
        "select xid::text, id from mutasi_inbox.claim_upstream(\(upstream), \(reader), \(lease)) where xid is not null"
    }

    static func move(_ upstream: String, from: UpstreamPlace, to: UpstreamPlace) -> SQL {
        """
        select coalesce(mutasi_inbox.move_upstream(\(upstream), \(from.transaction)::text::xid8, \(from.event),
            \(to.transaction)::text::xid8, \(to.event)), false)
        """
    }

    static func take(_ upstream: String, _ events: [UpstreamEvent]) -> SQL {
        let owned = events.enumerated().flatMap { number, event in event.keys.map { (Int32(clamping: number + 1), $0) }
        }
        return """
            select mutasi_inbox.take(\(upstream), \(events.map(\.watch)), \(events.map(\.topic)),
                \(events.map { Int32(clamping: $0.version) }), \(events.map(\.operation)), \(events.map(\.recordedAt)),
                \(owned.map(\.0)), \(owned.map(\.1)))
            """
    }

    static func note(_ upstream: String, failure: String?, isHeld: Bool, faults: Int?) -> SQL {
        "select mutasi_inbox.note_upstream(\(upstream), \(failure), \(isHeld), \(faults.map { Int64($0) }))"
    }

    static func noteComparison(_ upstream: String) -> SQL {
        "select mutasi_inbox.note_comparison(\(upstream))"
    }

    static func revive(_ upstream: String, _ present: [String]) -> SQL {
        "select mutasi_inbox.revive_people(\(upstream), \(present))"
    }

    static func settle(_ upstream: String, _ people: PeopleThere, since: Timestamp?, isBounded: Bool) -> SQL {
        """
        select withdrawn, withheld
        from mutasi_inbox.settle_people(\(upstream), \(people.present), \(people.asked), \(since), \(isBounded))
        """
    }

    static let time: SQL = "select clock_timestamp()"

    /// A firing is missed where no comparison has followed it for hours: nobody took the job, or it fails.
    static let all: SQL = """
        select u.name, u.moved_at, u.reached_at, u.failed_since, u.failure, u.held_since, u.faults,
            clock_timestamp() - u.failed_since, u.compared_at, s.is_there,
            case when s.fired_at < clock_timestamp() - interval '3 hours'
                and s.fired_at > coalesce(u.compared_at, '-infinity') then s.fired_at end,
            u.vanished
        from mutasi_inbox.upstream u
        cross join lateral (
            select count(*) > 0 as is_there,
                max(case when s.next_run_at < clock_timestamp() - interval '3 hours' then s.next_run_at
                    else s.last_run_at end) as fired_at
            from jobs.schedule s where s.kind = 'upstream.sync.' || u.name and s.enabled
        ) s
        order by u.name
        """
}
