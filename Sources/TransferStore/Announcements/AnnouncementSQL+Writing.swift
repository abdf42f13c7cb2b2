internal import Postgres
internal import Transfers

/// The statements by which announcements grow.
extension AnnouncementSQL {
    static func add(
        for subject: AnnouncementSubject,
        _ decree: PublishedDecree,
        objectionUntil: CivilDate,
        by person: PersonID?
    ) -> SQL {
        """
        insert into mutasi.announcement (package_id, order_id, decree_number, decree_date, is_correction, legal_basis,
            objection_until, drafted_by)
        values (\(subject.packageKey), \(subject.orderKey), \(decree.decree.letter.number), \(decree.date), \(decree.decree.isCorrection),
            \(decree.legalBasis), \(objectionUntil), \(person))
        returning id
        """
    }

    static func addRecord(
        to id: AnnouncementID,
        about member: AnnouncedMember,
        _ entry: AnnouncementEntry?,
        correcting record: Int? = nil,
        _ correction: AnnouncementCorrection? = nil,
        by person: PersonID?
    ) -> SQL {
        let isAddition = correction?.cause.isAddition ?? false
        let (corrected, extended): (Int?, Int?) = isAddition ? (nil, record) : (record, nil)
        return """
            insert into mutasi.announcement_record (announcement_id, number, proposal_id, assignment_id, corrects, adds_to,
                cause, corrected_on, reference, name, old_post, old_unit, new_post, new_unit, district, effective_on,
                effective_until, kind, inauguration_session, written_by)
            values (\(id.number), 1, \(member.proposalNumber), \(member.assignmentNumber),
                \(corrected), \(extended), \(correction?.cause.rawValue), \(correction?.date),
                \(correction?.reference), \(entry?.name.display), \(entry?.from?.post), \(entry?.from?.unit),
                \(entry?.to.post), \(entry?.to.unit), \(entry?.district), \(entry?.effectiveOn), \(entry?.until),
                \(entry?.kind.rawValue), \(entry?.session), \(person))
            returning number
            """
    }

    static func withhold(_ line: WithheldLine, in id: AnnouncementID) -> SQL {
        """
        insert into mutasi.announcement_withheld (announcement_id, proposal_id, assignment_id, decided_by, reason, new_unit,
            district, kind)
        values (\(id.number), \(line.member.proposalNumber), \(line.member.assignmentNumber), \(line.withheld.decidedBy), \(line.withheld.reason),
            \(line.entry.to.unit), \(line.entry.district), \(line.entry.kind.rawValue))
        """
    }

    static func publish(_ id: AnnouncementID, of subject: AnnouncementSubject, by person: PersonID?) -> SQL {
        """
        insert into mutasi.announcement_publication (announcement_id, package_id, order_id, number, published_on,
            published_by, published_at)
        values (\(id.number), \(subject.packageKey), \(subject.orderKey), '0000-000', mutasi.civil_today(), \(person), mutasi.civil_now())
        returning number
        """
    }

    static func redact(_ id: AnnouncementID, _ record: Int, by person: PersonID, _ reason: String) -> SQL {
        """
        insert into mutasi.announcement_redaction (announcement_id, number, redacted_by, reason)
        values (\(id.number), \(record), \(person), \(reason))
        on conflict do nothing returning number
        """
    }
}
