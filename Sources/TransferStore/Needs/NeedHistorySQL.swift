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

    /// The proposals for a need, each with its state before a moment.
    static func proposals(for id: NeedID, before moment: Instant) -> SQL {
        """
        select p.id, past.to_state
        from mutasi.proposal p
        cross join lateral (
            select e.to_state from mutasi.proposal_event e
            where e.proposal_id = p.id and e.at < \(moment)
            order by e.number desc limit 1) past
        where p.need_id = \(id.number)
        order by p.id
        """
    }
}
