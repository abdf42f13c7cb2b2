internal import Postgres
internal import Transfers

/// The statements on deadlines.
enum DeadlineSQL {
    static func add(_ deadline: Deadline, of id: ProposalID, isOfState: Bool) -> SQL {
        """
        insert into mutasi.deadline (proposal_id, name, starts_on, last_day, ends_at, zone, basis, calendar_version,
            is_of_state)
        values (\(id.number), \(deadline.name.rawValue), \(deadline.start), \(deadline.lastDay), \(deadline.endsAt),
            \(deadline.zone.rawValue), \(deadline.basis), \(deadline.calendarVersion), \(isOfState))
        """
    }

    /// What was put off to a day that somebody named, and that nothing computed.
    static func addDeferral(
        _ name: String,
        _ subject: String?,
        until day: CivilDate,
        endsAt: Instant,
        basis: String,
        of id: ProposalID
    ) -> SQL {
        """
        insert into mutasi.deadline (proposal_id, name, subject, starts_on, last_day, ends_at, zone, basis,
            calendar_version, is_of_state)
        values (\(id.number), \(name), \(subject), mutasi.civil_today(), \(day), \(endsAt),
            \(ProposalClock.zone.rawValue), \(basis), '-', false)
        """
    }

    static func meetThoseOfState(_ id: ProposalID) -> SQL {
        """
        update mutasi.deadline set met_at = mutasi.civil_now()
        where proposal_id = \(id.number) and is_of_state and met_at is null and stopped_at is null
        """
    }

    static func meet(_ name: String, _ id: ProposalID) -> SQL {
        """
        update mutasi.deadline set met_at = mutasi.civil_now()
        where proposal_id = \(id.number) and name = \(name) and met_at is null and stopped_at is null
        """
    }

    static func stop(_ name: String, _ id: ProposalID) -> SQL {
        """
        update mutasi.deadline set stopped_at = mutasi.civil_now()
        where proposal_id = \(id.number) and name = \(name) and met_at is null and stopped_at is null
        """
    }

    static func stopThoseOfState(_ id: ProposalID) -> SQL {
        """
        update mutasi.deadline set stopped_at = mutasi.civil_now()
        where proposal_id = \(id.number) and is_of_state and met_at is null and stopped_at is null
        """
    }

    static func stopAll(_ id: ProposalID) -> SQL {
        """
        update mutasi.deadline set stopped_at = mutasi.civil_now()
        where proposal_id = \(id.number) and met_at is null and stopped_at is null
        """
    }

    static func all(of id: ProposalID) -> SQL {
        """
        select name, subject, starts_on, last_day, zone, basis, met_at, stopped_at
        from mutasi.deadline where proposal_id = \(id.number)
        order by id
        """
    }
}
