internal import Postgres
internal import Transfers

/// The statements on announcements.
enum AnnouncementSQL {
    private static let select = """
        select a.id, a.package_id, p.number, a.decree_number, a.decree_date, a.is_correction, a.legal_basis,
            a.objection_until, p.published_on, a.order_id,
            coalesce(p.is_demonstration, false)
        from mutasi.announcement a left join mutasi.announcement_publication p on p.announcement_id = a.id
        """

    static func one(number: String) -> SQL {
        SQL(unchecked: select + " where p.number = $1", binds: [Bind(number)])
    }

    static func one(_ id: AnnouncementID) -> SQL {
        SQL(unchecked: select + " where a.id = $1", binds: [Bind(id.number)])
    }

    /// Drafts that were followed by others are left out.
    static func latest(of subject: AnnouncementSubject) -> SQL {
        switch subject {
        case .package(let id):
            SQL(unchecked: select + " where a.package_id = $1 order by a.id desc limit 1", binds: [Bind(id.number)])
        case .order(let key):
            SQL(unchecked: select + " where a.order_id = $1 order by a.id desc limit 1", binds: [Bind(key)])
        }
    }

    /// What had been drafted last before a moment.
    static func latest(of subject: AnnouncementSubject, before moment: Instant) -> SQL {
        let (column, key) =
            switch subject {
            case .package(let id): ("package_id", id.number)
            case .order(let key): ("order_id", key)
            }
        return SQL(
            unchecked: select + " where a.\(column) = $1 and a.drafted_at < $2 order by a.id desc limit 1",
            binds: [Bind(key), Bind(moment)]
        )
    }

    static func about(_ member: AnnouncedMember) -> SQL {
        let (column, key) =
            switch member {
            case .proposal(let id): ("proposal_id", id.number)
            case .assignment(let id): ("assignment_id", id.number)
            }
        return SQL(
            unchecked: select + """
                 where p.number is not null and a.id = any (array(
                    select r.announcement_id from mutasi.announcement_record r where r.\(column) = $1))
                order by p.number desc limit 1
                """,
            binds: [Bind(key)]
        )
    }

    static let published = SQL(
        unchecked: select + " where p.number is not null order by p.published_on desc, p.number desc"
    )

    /// Drafts that were followed by others are looked up one by one, whatever the server takes their number for.
    static func all(_ page: Page) -> SQL {
        SQL(
            unchecked: select + """
                 where a.id = any (array(
                    select i.id from mutasi.announcement i
                    where i.id < $1
                        and coalesce((
                            select n.id from mutasi.announcement n where n.package_id = i.package_id
                            order by n.id desc limit 1), i.id) = i.id
                        and coalesce((
                            select n.id from mutasi.announcement n where n.order_id = i.order_id
                            order by n.id desc limit 1), i.id) = i.id
                    order by i.id desc
                    limit $2))
                order by a.id desc
                """,
            binds: page.binds
        )
    }

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
            x.number is not null, r.assignment_id, r.adds_to, r.effective_until, r.written_at
        from mutasi.announcement_record r
        left join mutasi.announcement_redaction x
            on x.announcement_id = r.announcement_id and x.number = r.number
        where r.announcement_id = any (\(ids))
        order by r.announcement_id, r.number
        """
    }

    static func withheld(of ids: [Int64]) -> SQL {
        """
        select announcement_id, proposal_id, assignment_id, decided_by, reason from mutasi.announcement_withheld
        where announcement_id = any (\(ids))
        order by announcement_id, proposal_id, assignment_id
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
