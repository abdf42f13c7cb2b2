internal import Postgres
internal import Transfers

/// The statements on announcements.
enum AnnouncementSQL {
    private static let select = """
        select a.id, a.package_id, p.number, a.decree_number, a.decree_date, a.is_correction, a.legal_basis,
            a.objection_until, p.published_on
        from mutasi.announcement a left join mutasi.announcement_publication p on p.announcement_id = a.id
        """

    static func one(number: String) -> SQL {
        SQL(unchecked: select + " where p.number = $1", binds: [Bind(number)])
    }

    static func one(_ id: AnnouncementID) -> SQL {
        SQL(unchecked: select + " where a.id = $1", binds: [Bind(id.number)])
    }

    /// Drafts that were followed by others are left out.
    static func latest(of package: PackageID) -> SQL {
        SQL(unchecked: select + " where a.package_id = $1 order by a.id desc limit 1", binds: [Bind(package.number)])
    }

    static func about(_ proposal: ProposalID) -> SQL {
        SQL(
            unchecked: select + """
                 where p.number is not null and a.id = any (array(
                    select r.announcement_id from mutasi.announcement_record r where r.proposal_id = $1))
                order by p.number desc limit 1
                """,
            binds: [Bind(proposal.number)]
        )
    }

    static let published = SQL(
        unchecked: select + " where p.number is not null order by p.published_on desc, p.number desc"
    )

    static let all = SQL(
        unchecked: select + """
             where not exists (
                select from mutasi.announcement n where n.package_id = a.package_id and n.id > a.id)
            order by a.id desc
            """
    )

    /// A name is compared letter by letter: there are no wildcards in it.
    static func named(_ name: String) -> SQL {
        SQL(
            unchecked: select + """
                 where p.number is not null and exists (
                    select from mutasi.public_announcement v
                    where v.announcement = p.number and strpos(lower(v.name), lower($1)) > 0)
                order by p.published_on desc, p.number desc
                """,
            binds: [Bind(name)]
        )
    }

    static func records(of ids: [Int64]) -> SQL {
        """
        select r.announcement_id, r.number, r.proposal_id, r.corrects, r.cause, r.corrected_on, r.reference, r.name,
            r.old_post, r.old_unit, r.new_post, r.new_unit, r.district, r.effective_on, r.kind, r.inauguration_session,
            x.number is not null
        from mutasi.announcement_record r
        left join mutasi.announcement_redaction x
            on x.announcement_id = r.announcement_id and x.number = r.number
        where r.announcement_id = any (\(ids))
        order by r.announcement_id, r.number
        """
    }

    static func withheld(of ids: [Int64]) -> SQL {
        """
        select announcement_id, proposal_id, decided_by, reason from mutasi.announcement_withheld
        where announcement_id = any (\(ids))
        order by announcement_id, proposal_id
        """
    }

    static func add(
        for package: PackageID,
        _ decree: PublishedDecree,
        objectionUntil: CivilDate,
        by person: PersonID?
    ) -> SQL {
        """
        insert into mutasi.announcement (package_id, decree_number, decree_date, is_correction, legal_basis,
            objection_until, drafted_by)
        values (\(package.number), \(decree.decree.letter.number), \(decree.date), \(decree.decree.isCorrection),
            \(decree.legalBasis), \(objectionUntil), \(person))
        returning id
        """
    }

    static func addRecord(
        to id: AnnouncementID,
        about proposal: ProposalID,
        _ entry: AnnouncementEntry?,
        correcting record: Int? = nil,
        _ correction: AnnouncementCorrection? = nil,
        by person: PersonID?
    ) -> SQL {
        """
        insert into mutasi.announcement_record (announcement_id, number, proposal_id, corrects, cause, corrected_on,
            reference, name, old_post, old_unit, new_post, new_unit, district, effective_on, kind,
            inauguration_session, written_by)
        values (\(id.number), 1, \(proposal.number), \(record), \(correction?.cause.rawValue), \(correction?.date),
            \(correction?.reference), \(entry?.name.display), \(entry?.from?.post), \(entry?.from?.unit),
            \(entry?.to.post), \(entry?.to.unit), \(entry?.district), \(entry?.effectiveOn), \(entry?.kind.rawValue),
            \(entry?.session), \(person))
        returning number
        """
    }

    static func withhold(_ line: WithheldLine, in id: AnnouncementID) -> SQL {
        """
        insert into mutasi.announcement_withheld (announcement_id, proposal_id, decided_by, reason, new_unit, district,
            kind)
        values (\(id.number), \(line.proposal.number), \(line.withheld.decidedBy), \(line.withheld.reason),
            \(line.entry.to.unit), \(line.entry.district), \(line.entry.kind.rawValue))
        """
    }

    static func publish(_ id: AnnouncementID, of package: PackageID, by person: PersonID?) -> SQL {
        """
        insert into mutasi.announcement_publication (announcement_id, package_id, number, published_on, published_by,
            published_at)
        values (\(id.number), \(package.number), '0000-000', mutasi.civil_today(), \(person), mutasi.civil_now())
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

    static func keep(_ names: [String], _ checksums: [String]) -> SQL {
        """
        insert into mutasi.announcement_file (name, sha256)
        select * from unnest(\(names)::text[], \(checksums)::text[])
        on conflict do nothing
        """
    }

    /// Whoever writes the public folder waits for who is at it, and then reads what is public by now.
    static let lockFiles: SQL = "select pg_advisory_xact_lock('mutasi.announcement_file'::regclass::oid::bigint)"

    static let files: SQL = "select name, sha256 from mutasi.announcement_file"

    /// A unit lies where the nearest unit above it lies that names a district.
    static func district(of unit: UnitCode) -> SQL {
        """
        with recursive above as (
            select u.id, u.parent_id, u.district, 0 as distance from mutasi.unit u where u.id = \(unit.text)
            union all
            select u.id, u.parent_id, u.district, a.distance + 1
            from above a join mutasi.unit u on u.id = a.parent_id where a.district is null and a.distance < 50
        )
        select district from above where district is not null order by distance limit 1
        """
    }
}
