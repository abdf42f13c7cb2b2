import Postgres
import Transfers

/// The statements on the civil clock.
enum ClockSQL {
    static let today: SQL = "select mutasi.civil_today()"

    static let now: SQL = "select mutasi.civil_now()"

    /// Real time beside the civil one: with ``ImportSQL`` the only place in the domain that asks for it.
    static let reading: SQL = """
        select mutasi.civil_now(), now(), mutasi.civil_today(), c.shifted_at from mutasi.clock c
        """

    static func realMoment(of civil: Instant) -> SQL {
        "select mutasi.real_moment(\(civil))"
    }

    static func shift(to moment: Instant, by actor: String, reason: String) -> SQL {
        "select mutasi.shift_clock(\(actor), \(moment), \(reason))"
    }

    static func advance(by length: Interval, by actor: String, reason: String) -> SQL {
        "select mutasi.shift_clock(\(actor), mutasi.civil_now() + \(length), \(reason))"
    }

    static let demonstration: SQL = "select name from mutasi.demonstration"

    static func begin(demonstration name: String) -> SQL {
        "insert into mutasi.demonstration (name) values (\(name)) on conflict do nothing"
    }

    static func reset(by actor: String, reason: String) -> SQL {
        "select mutasi.reset_clock(\(actor), \(reason))"
    }
}
