import Postgres
import Transfers

/// The statements on how needs stood.
enum NeedHistorySQL {
    /// The day ends at midnight by the clock of the capital, as for every other civil date.
    static func states(on day: CivilDate) -> SQL {
        """
        select distinct on (need_id) need_id, to_state, at
        from mutasi.need_event
        where at < (\(day)::date + 1)::timestamp at time zone 'Asia/Jakarta'
        order by need_id, number desc
        """
    }
}
