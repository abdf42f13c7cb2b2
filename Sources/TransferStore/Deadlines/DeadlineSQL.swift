internal import Postgres
internal import Transfers

/// The statements that set deadlines and end them.
enum DeadlineSQL {
    static func add(_ deadline: Deadline, of owner: DeadlineOwner, subject: String? = nil, isOfState: Bool) -> SQL {
        let length = deadline.length.stored
        return """
            insert into mutasi.deadline (proposal_id, assignment_id, name, subject, starts_on, last_day, ends_at, zone,
                length, length_unit, basis, calendar_version, is_of_state)
            values (\(owner.proposal), \(owner.assignment), \(deadline.name.rawValue), \(subject), \(deadline.start),
                \(deadline.lastDay), \(deadline.endsAt), \(deadline.zone.rawValue), \(length.count), \(length.unit),
                \(deadline.basis), \(deadline.calendarVersion), \(isOfState))
            """
    }

    /// What ends on a day that somebody named, or that a paper bears, and that nothing computed.
    static func addNamed(
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

    /// Meets those of a name, and of one document where that is named.
    static func meet(_ name: String, _ subject: String? = nil, of owner: DeadlineOwner) -> SQL {
        """
        update mutasi.deadline set met_at = mutasi.civil_now()
        where (proposal_id = \(owner.proposal) or assignment_id = \(owner.assignment)) and name = \(name)
            and (\(subject)::text is null or subject = \(subject)) and met_at is null and stopped_at is null
        """
    }

    /// Stops those of a name, and of one document where that is named.
    static func stop(_ name: String, _ subject: String? = nil, of owner: DeadlineOwner) -> SQL {
        """
        update mutasi.deadline set stopped_at = mutasi.civil_now()
        where (proposal_id = \(owner.proposal) or assignment_id = \(owner.assignment)) and name = \(name)
            and (\(subject)::text is null or subject = \(subject)) and met_at is null and stopped_at is null
        """
    }

    static func stopThoseOfState(_ id: ProposalID) -> SQL {
        """
        update mutasi.deadline set stopped_at = mutasi.civil_now()
        where proposal_id = \(id.number) and is_of_state and met_at is null and stopped_at is null
        """
    }

    static func stopAll(of owner: DeadlineOwner) -> SQL {
        """
        update mutasi.deadline set stopped_at = mutasi.civil_now()
        where (proposal_id = \(owner.proposal) or assignment_id = \(owner.assignment))
            and met_at is null and stopped_at is null
        """
    }

    /// What was put off stays due, although the person is back or on the way by a proposal.
    static func stopAllButPapers(of id: AssignmentID) -> SQL {
        """
        update mutasi.deadline set stopped_at = mutasi.civil_now()
        where assignment_id = \(id.number) and subject is null and met_at is null and stopped_at is null
        """
    }

    /// Who marks it first is the one who tells of it.
    static func markOverdue(_ id: DeadlineID) -> SQL {
        """
        update mutasi.deadline set overdue_at = mutasi.civil_now()
        where id = \(id.number) and overdue_at is null and met_at is null and stopped_at is null
        returning id
        """
    }

    static func prolong(_ id: DeadlineID, to day: CivilDate, endsAt: Instant, calendarVersion: String) -> SQL {
        """
        update mutasi.deadline
        set last_day = \(day), ends_at = \(endsAt), calendar_version = \(calendarVersion)
        where id = \(id.number)
        """
    }

    /// A version that changed nothing; one that holds is logged by the table itself.
    static func addVersion(of id: DeadlineID, _ day: CivilDate, calendarVersion: String) -> SQL {
        """
        insert into mutasi.deadline_version (deadline_id, number, last_day, calendar_version, holds)
        select \(id.number), coalesce(max(number), 0) + 1, \(day), \(calendarVersion), false
        from mutasi.deadline_version where deadline_id = \(id.number)
        """
    }
}
