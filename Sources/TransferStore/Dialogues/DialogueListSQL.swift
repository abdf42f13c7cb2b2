import Postgres
import Transfers

/// The statements that list dialogues.
enum DialogueListSQL {
    private static let select = """
        select d.proposal_id, d.id, e.nip, concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after),
            concat_ws(', ', concat_ws(' ', l.title_before, l.name), l.title_after), d.opened_at,
            (select count(*) from mutasi.dialogue_reminder r where r.dialogue_id = d.id), d.answered_on, d.closed_on
        from mutasi.dialogue d
        join mutasi.employee e on e.id = d.employee_id
        join mutasi.employee l on l.id = d.leader_id
        """

    static let open = SQL(unchecked: select + " where d.closed_on is null order by d.opened_at, d.id")

    static func all(_ page: Page) -> SQL {
        SQL(unchecked: select + " where d.id < $1 order by d.id desc limit $2", binds: page.binds)
    }
}
