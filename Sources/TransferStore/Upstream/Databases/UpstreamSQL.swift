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

    static let all: SQL = """
        select name, moved_at, reached_at, failed_since, failure, held_since, faults,
            clock_timestamp() - failed_since
        from mutasi_inbox.upstream
        order by name
        """
}
