internal import Postgres
internal import Transfers

/// The statements on who holds which post.
enum HoldingSQL {
    /// Puts on record who holds a place today, when a transfer touches it for the first time.
    static func recordHolders(of seat: Seat) -> SQL {
        "select mutasi.record_holders(\(seat.post.text), \(seat.unit.text), \(seat.hasSingleHolder))"
    }

    /// A holder who would leave before they came has never held it, as far as this table is concerned.
    static func leave(_ seat: Seat, _ person: PersonID, on day: CivilDate) -> SQL {
        """
        with gone as (
            delete from mutasi.holding
            where employee_id = \(person) and post_code = \(seat.post.text) and unit_id = \(seat.unit.text)
                and upper_inf(period) and lower(period) >= \(day)
        )
        update mutasi.holding set period = daterange(lower(period), \(day))
        where employee_id = \(person) and post_code = \(seat.post.text) and unit_id = \(seat.unit.text)
            and upper_inf(period) and lower(period) < \(day)
        """
    }

    static func take(_ seat: Seat, _ person: PersonID, from day: CivilDate, by proposal: ProposalID) -> SQL {
        """
        insert into mutasi.holding (employee_id, post_code, unit_id, is_single, period, proposal_id)
        values (\(person), \(seat.post.text), \(seat.unit.text), \(seat.hasSingleHolder), daterange(\(day), null),
            \(proposal.number))
        """
    }

    /// A place that is left again, by a decree that was signed later.
    static func isMovedOn(by proposal: ProposalID) -> SQL {
        """
        select exists (
            select from mutasi.holding h where h.proposal_id = \(proposal.number) and not upper_inf(h.period))
        """
    }

    static func giveBack(by proposal: ProposalID) -> SQL {
        "delete from mutasi.holding where proposal_id = \(proposal.number)"
    }

    static func stay(_ seat: Seat, _ person: PersonID) -> SQL {
        """
        update mutasi.holding set period = daterange(lower(period), null)
        where id = (
            select id from mutasi.holding
            where employee_id = \(person) and post_code = \(seat.post.text) and unit_id = \(seat.unit.text)
            order by lower(period) desc limit 1)
        """
    }

    static func move(_ person: PersonID, to seat: Seat, since day: CivilDate) -> SQL {
        """
        update mutasi.employee
        set post_code = \(seat.post.text), unit_id = \(seat.unit.text), post_since = \(day),
            agency_id = coalesce(nullif(\(seat.agency.code.text), ''), agency_id)
        where id = \(person)
        """
    }

    static func endPositions(of person: PersonID, in seat: Seat, before day: CivilDate) -> SQL {
        """
        update mutasi.position set ended_on = greatest(\(day)::date - 1, started_on)
        where employee_id = \(person) and post_code = \(seat.post.text) and unit_id = \(seat.unit.text)
            and not is_acting and ended_on is null
        """
    }

    static func addPosition(of person: PersonID, in seat: Seat, from day: CivilDate, by decree: Letter) -> SQL {
        """
        insert into mutasi.position (employee_id, started_on, post_code, unit_id, decision_no, decided_on)
        values (\(person), \(day), \(seat.post.text), \(seat.unit.text), \(decree.number), \(decree.date))
        on conflict do nothing
        """
    }
}
