import Postgres
import Transfers

/// The statements on how assignments stood.
enum AssignmentHistorySQL {
    /// The day ends at midnight by the clock of the capital, as for every other civil date.
    static func states(on day: CivilDate) -> SQL {
        """
        select distinct on (assignment_id) assignment_id, to_state, at
        from mutasi.assignment_event
        where at < (\(day)::date + 1)::timestamp at time zone 'Asia/Jakarta'
        order by assignment_id, number desc
        """
    }
}
