import Postgres
import Transfers

/// The statement that lists dialogues.
enum DialogueListSQL {
    static func list(isOpen: Bool) -> SQL {
        """
        select d.proposal_id, d.id, e.nip, concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after),
            concat_ws(', ', concat_ws(' ', l.title_before, l.name), l.title_after), d.opened_at,
            (select count(*) from mutasi.dialogue_reminder r where r.dialogue_id = d.id), d.answered_on, d.closed_on
        from mutasi.dialogue d
        join mutasi.employee e on e.id = d.employee_id
        join mutasi.employee l on l.id = d.leader_id
        where not \(isOpen) or d.closed_on is null
        order by d.opened_at, d.id
        """
    }
}
