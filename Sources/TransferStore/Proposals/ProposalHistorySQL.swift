import Postgres
import Transfers

/// The statements on how proposals stood.
enum ProposalHistorySQL {
    /// The day ends at midnight by the clock of the capital, as for every other civil date.
    static func states(on day: CivilDate) -> SQL {
        """
        select distinct on (proposal_id) proposal_id, to_state, at
        from mutasi.proposal_event
        where at < (\(day)::date + 1)::timestamp at time zone 'Asia/Jakarta'
        order by proposal_id, number desc
        """
    }
}
