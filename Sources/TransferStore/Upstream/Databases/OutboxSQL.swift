internal import Postgres

/// The statements that are sent to an upstream database.
enum OutboxSQL {
    /// What is read there changes nothing, and is written in one form.
    static let settings = "set datestyle = iso, dmy; set intervalstyle = iso_8601; set timezone = 'UTC'"

    static let isInstalled: SQL = "select to_regprocedure('mutasi_inbox.pull(xid8, bigint, integer)') is not null"

    static func pull(_ place: UpstreamPlace, _ limit: Int) -> SQL {
        """
        select xid::text, id, coalesce(watch, ''), topic, version, operation, coalesce(entity_keys, '{}'), recorded_at
        from mutasi_inbox.pull(\(place.transaction)::text::xid8, \(place.event), \(Int32(clamping: limit)))
        """
    }

    static func outlook(_ place: UpstreamPlace) -> SQL {
        """
        select is_behind, is_restored, faults
        from mutasi_inbox.outlook(\(place.transaction)::text::xid8, \(place.event))
        """
    }

    static func acknowledge(_ reader: String, _ place: UpstreamPlace) -> SQL {
        "select mutasi_inbox.acknowledge(\(reader), \(place.transaction)::text::xid8, \(place.event))"
    }

    static let forget: SQL = "select mutasi_inbox.forget()"
}
