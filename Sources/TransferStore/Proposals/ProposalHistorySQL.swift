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

    /// All that happened to a proposal, with what each entry was told.
    static func entries(_ id: ProposalID) -> SQL {
        """
        select number, name, from_state, to_state, actor, at, detail from mutasi.proposal_event
        where proposal_id = \(id.number)
        order by number
        """
    }
}
