internal import Postgres
internal import Transfers

/// The statements on what is handed over with a post.
enum HandoverSQL {
    static func lines(of id: ProposalID) -> SQL {
        """
        select number, kind, description, detail, due_on, strike_reason from mutasi.handover_item
        where proposal_id = \(id.number) order by number
        """
    }

    static func confirmations(of id: ProposalID) -> SQL {
        """
        select c.side, c.person_id, concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after), c.confirmed_at
        from mutasi.handover_confirmation c join mutasi.employee e on e.id = c.person_id
        where c.proposal_id = \(id.number) order by c.confirmed_at, c.side
        """
    }

    static func add(_ item: HandoverItem, to id: ProposalID, by person: PersonID) -> SQL {
        """
        insert into mutasi.handover_item (proposal_id, kind, description, detail, due_on, entered_by)
        values (\(id.number), \(item.kind.rawValue), \(item.description), \(item.detail), \(item.dueOn), \(person))
        """
    }

    /// No row comes back when there is no such line, or it is struck out.
    static func strike(_ number: Int, of id: ProposalID, _ reason: String, by person: PersonID) -> SQL {
        """
        update mutasi.handover_item
        set struck_by = \(person), struck_at = mutasi.civil_now(), strike_reason = \(reason)
        where proposal_id = \(id.number) and number = \(Int64(number)) and struck_at is null
        returning number
        """
    }

    static func confirm(_ id: ProposalID, _ side: HandoverSide, by person: PersonID) -> SQL {
        """
        insert into mutasi.handover_confirmation (proposal_id, side, person_id)
        values (\(id.number), \(side.rawValue), \(person))
        """
    }

    /// Whether both sides have confirmed.
    static func isConfirmed(_ id: ProposalID) -> SQL {
        "select count(*) = 2 from mutasi.handover_confirmation where proposal_id = \(id.number)"
    }
}
