import Postgres
import Transfers

/// The statements on how objections stood.
enum ObjectionHistorySQL {
    /// The day ends at midnight by the clock of the capital, as for every other civil date.
    static func states(on day: CivilDate) -> SQL {
        """
        select distinct on (objection_id) objection_id, to_state, at
        from mutasi.objection_event
        where at < (\(day)::date + 1)::timestamp at time zone 'Asia/Jakarta'
        order by objection_id, number desc
        """
    }
}
