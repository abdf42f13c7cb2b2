internal import Postgres
internal import Transfers

/// The statements on papers.
enum PaperSQL {
    private static let select = columns()

    /// The columns of papers; as they were before a moment, where one is given as a condition such as `< $3`.
    private static func columns(before ended: String? = nil) -> String {
        func known(_ column: String) -> String { ended.map { "and \(column) \($0)" } ?? "" }
        let state =
            ended.map {
                """
                case when s.settled_at \($0) and (s.verified_at \($0)) is false then 'SIGNED'
                        when (coalesce(s.settled_at, s.verified_at) \($0)) is false then 'REQUESTED'
                        else s.state end
                """
            } ?? "s.state"
        return """
            select d.id, d.subject_kind, d.subject_id, d.name, d.version, d.event, d.title, length(d.content),
                encode(d.sha256, 'hex'), d.rendered_at,
                not exists (
                    select from mutasi.document n
                    where n.subject_kind = d.subject_kind and n.subject_id = d.subject_id and n.name = d.name
                        and n.version > d.version \(known("n.rendered_at"))),
                (select \(state) from mutasi.document_signature s
                    where s.document_id = d.id \(known("s.requested_at")) order by s.id desc limit 1),
                d.letter_number, d.letter_date,
                coalesce((
                    select o.number from mutasi.objection o
                    where d.subject_kind = 'OBJECTION' and o.id = d.subject_id), d.subject_id::text),
                encode(d.decision_sha256, 'hex')
            from mutasi.document d
            """
    }

    static func one(_ id: PaperID) -> SQL {
        SQL(unchecked: select + " where d.id = $1", binds: [Bind(id.number)])
    }

    static func all(of subject: PaperSubject) -> SQL {
        SQL(
            unchecked: select + " where d.subject_kind = $1 and d.subject_id = $2 order by d.id",
            binds: [Bind(subject.kind.rawValue), Bind(subject.number)]
        )
    }

    static func newest(_ name: DocumentName, of subject: PaperSubject) -> SQL {
        SQL(
            unchecked: select + """
                 where d.subject_kind = $1 and d.subject_id = $2 and d.name = $3 order by d.version desc limit 1
                """,
            binds: [Bind(subject.kind.rawValue), Bind(subject.number), Bind(name.rawValue)]
        )
    }

    static func latest(_ page: Page) -> SQL {
        SQL(unchecked: select + " where d.id < $1 order by d.id desc limit $2", binds: page.binds)
    }

    /// All of a subject that were set by the end of a day, as they were then by the clock of the capital.
    static func past(of subject: PaperSubject, on day: CivilDate) -> SQL {
        let ended = "< ($3::date + 1)::timestamp at time zone 'Asia/Jakarta'"
        return SQL(
            unchecked: columns(before: ended)
                + " where d.subject_kind = $1 and d.subject_id = $2 and d.rendered_at \(ended) order by d.id",
            binds: [Bind(subject.kind.rawValue), Bind(subject.number), Bind(day)]
        )
    }

    /// Those that were set by the end of a day, as they were then by the clock of the capital.
    static func past(_ page: Page, on day: CivilDate) -> SQL {
        let ended = "< ($3::date + 1)::timestamp at time zone 'Asia/Jakarta'"
        return SQL(
            unchecked: columns(before: ended)
                + " where d.id < $1 and d.rendered_at \(ended) order by d.id desc limit $2",
            binds: page.binds + [Bind(day)]
        )
    }

    /// Whom papers are about, however many there are of each.
    static func people(_ ids: [PaperID]) -> SQL {
        """
        select d.id, x.employee_id
        from mutasi.document d cross join lateral (
            select p.employee_id from mutasi.proposal p where d.subject_kind = 'PROPOSAL' and p.id = d.subject_id
            union all
            select (select p.employee_id from mutasi.proposal p where p.id = m.proposal_id)
            from mutasi.package_member m
            where d.subject_kind = 'PACKAGE' and m.package_id = d.subject_id
            union all
            select a.employee_id from mutasi.assignment a where d.subject_kind = 'ASSIGNMENT' and a.id = d.subject_id
            union all
            select o.person_id from mutasi.objection o where d.subject_kind = 'OBJECTION' and o.id = d.subject_id
            union all
            select n.employee_id from mutasi.enrolment n where d.subject_kind = 'ENROLMENT' and n.id = d.subject_id
        ) x
        where d.id = any (\(ids.map(\.number)))
        """
    }

    static func content(_ id: PaperID) -> SQL {
        "select content from mutasi.document where id = \(id.number)"
    }

    /// Two that set the same paper at once write one after the other, so that the second sees what the first has kept.
    static func lock(_ name: DocumentName, of subject: PaperSubject) -> SQL {
        """
        select pg_advisory_xact_lock(hashtextextended(
            concat_ws(':', 'mutasi.document', \(subject.kind.rawValue), \(subject.number), \(name.rawValue)), 0))
        """
    }

    /// No row comes back when the newest version has the same bytes.
    static func add(_ paper: NewPaper) -> SQL {
        """
        with given as (select \(Bytes(paper.content))::bytea as content)
        insert into mutasi.document (subject_kind, subject_id, name, event, title, letter_number, letter_date, media_type,
            content, sha256)
        select \(paper.subject.kind.rawValue), \(paper.subject.number), \(paper.name.rawValue), \(paper.event),
            \(paper.title), \(paper.letter?.number), \(paper.letter?.date), 'application/pdf', g.content, sha256(g.content)
        from given g
        where sha256(g.content) is distinct from (
            select d.sha256 from mutasi.document d
            where d.subject_kind = \(paper.subject.kind.rawValue) and d.subject_id = \(paper.subject.number)
                and d.name = \(paper.name.rawValue)
            order by d.version desc limit 1)
        returning id
        """
    }
}
