import Postgres

/// The eight invariants of the process as queries over whatever is on record.
enum Soundness {
    /// Which invariants do not hold, by number, with what breaks them.
    static func faults(_ session: Session) throws -> [String] {
        try session.query(SQL(unchecked: queries)).map { row in
            let (number, subject) = try row.decode(Int.self, String.self)
            return "\(number): \(subject)"
        }
    }

    /// What the logs of proposals and packages say that does not fit.
    static func logFaults(_ session: Session) throws -> [String] {
        try session.query(
            """
            select 'proposal ' || subject_id || ' ' || fault from mutasi.verify_log('proposal')
            union all select 'package ' || subject_id || ' ' || fault from mutasi.verify_log('package')
            """
        ).map { try $0.decode(at: 0) }
    }

    /// How many events there are: unchanged by whatever is refused.
    static func events(_ session: Session) throws -> Int {
        try session.query(
            "select (select count(*) from mutasi.proposal_event) + (select count(*) from mutasi.package_event)"
        ).first?.decode(at: 0) ?? 0
    }

    private static let afterSignature = """
        ('SK_SIGNED', 'ANNOUNCED', 'INAUGURATED', 'PLACED', 'IN_DEVELOPMENT', 'FOLLOWUP_3M', 'FOLLOWUP_6M',
            'FOLLOWUP_12M', 'CLOSED')
        """

    private static let beforeSubmission = """
        ('DRAFT', 'EVALUATED', 'DIALOGUE', 'ASPIRATION_RECORDED', 'UNIT_REVIEW', 'RETURNED', 'REJECTED', 'WITHDRAWN',
            'CANCELLED', 'EXPIRED', 'SUPERSEDED', 'FROZEN')
        """

    private static let queries = [people, holders, dialogues, officials, announcements, audit, days, packages]
        .joined(separator: "\nunion all\n")

    private static let people = """
        select 1, 'person ' || employee_id from mutasi.proposal
        where state not in ('PLACED', 'IN_DEVELOPMENT', 'FOLLOWUP_3M', 'FOLLOWUP_6M', 'FOLLOWUP_12M', 'CLOSED', 'REJECTED',
            'DECLINED', 'CONSENT_REFUSED', 'PERTEK_TMS', 'WITHDRAWN', 'CANCELLED', 'EXPIRED', 'SUPERSEDED', 'REVOKED')
        group by employee_id having count(*) > 1
        """

    private static let holders = """
        select 2, 'holding ' || a.id || ' beside ' || b.id
        from mutasi.holding a
        join mutasi.holding b on (a.post_code, a.unit_id) = (b.post_code, b.unit_id) and a.id < b.id and a.period && b.period
        join mutasi.post p on p.code = a.post_code and p.kind in (1, 3)
        union all
        select 2, 'no holding by proposal ' || p.id from mutasi.proposal p
        where p.state in ('SK_SIGNED', 'ANNOUNCED', 'INAUGURATED') and not exists (
            select from mutasi.holding h where h.proposal_id = p.id and h.employee_id = p.employee_id
                and h.post_code = p.target ->> 'post' and h.unit_id = p.target ->> 'unit')
        """

    private static let dialogues = """
        select 3, 'proposal ' || p.id from mutasi.proposal p
        where p.state not in \(beforeSubmission) and p.facts #>> '{dialogueWaiver,dueOn}' is null and not exists (
            select from mutasi.dialogue d where d.proposal_id = p.id and d.closings > 0)
        """

    private static let officials = """
        select 4, 'verifier of proposal ' || p.id from mutasi.proposal p
        where p.verifier in (p.drafter, p.submitter, p.employee_id)
        union all
        select 4, 'voter on proposal ' || e.proposal_id
        from mutasi.proposal_event e join mutasi.proposal p on p.id = e.proposal_id,
            jsonb_array_elements(e.detail #> '{meeting,members}') m
        where (m ->> 'voted')::boolean and (m ->> 'hasConflict' is distinct from 'false'
            or (m ->> 'person')::uuid = p.employee_id or exists (
                select from mutasi.relation r
                where (r.employee_id, r.related_id) in (((m ->> 'person')::uuid, p.employee_id),
                    (p.employee_id, (m ->> 'person')::uuid))))
        union all
        select 4, 'signer of decree ' || d.id from mutasi.decree d
        where d.kind = 'MUTASI' and (d.is_acting or mutasi.is_acting(d.signer, d.dated)) and d.approval_number is null
        """

    private static let announcements = """
        select 5, 'column ' || a.attname from pg_attribute a
        where a.attrelid = 'mutasi.public_announcement'::regclass and a.attnum > 0 and a.attname not in (
            'announcement', 'published_on', 'is_demonstration', 'instrument', 'decree_number', 'decree_date', 'is_correction', 'legal_basis',
            'objection_until', 'withheld', 'record', 'corrects', 'adds_to', 'cause', 'corrected_on', 'reference',
            'struck_out_by', 'name', 'old_post', 'old_unit', 'new_post', 'new_unit', 'district', 'effective_on',
            'effective_until', 'kind', 'inauguration_session')
        union all
        select 5, 'announcement ' || v.announcement from mutasi.public_announcement v
        where to_jsonb(v)::text ~ '\\d{16}'
        """

    private static let audit = """
        select 6, 'proposal ' || p.id from mutasi.proposal p
        where (select (count(*), max(e.number), count(distinct e.number)) from mutasi.proposal_event e
            where e.proposal_id = p.id) is distinct from row(p.version::bigint, p.version, p.version::bigint)
        union all
        select 6, 'package ' || k.id from mutasi.package k
        where (select (count(*), max(e.number), count(distinct e.number)) from mutasi.package_event e
            where e.package_id = k.id) is distinct from row(k.version::bigint, k.version, k.version::bigint)
        """

    private static let days = """
        select 7, 'proposal ' || p.id
        from mutasi.proposal p
        join mutasi.package_member m on m.proposal_id = p.id and m.left_at is null
        join mutasi.decree d on d.package_id = m.package_id and d.kind = 'MUTASI'
        where p.state in \(afterSignature)
            and (p.effective_on < d.dated and not d.is_correction or (p.facts ->> 'inauguratedOn')::date < d.dated)
        """

    private static let packages = """
        select 8, 'package ' || m.package_id
        from mutasi.package_member m join mutasi.proposal p on p.id = m.proposal_id
        where m.left_at is null and p.state <> 'REVOKED'
        group by m.package_id
        having count(distinct case when p.state in \(afterSignature) then 'SIGNED'
            when p.state in ('DECIDED', 'SK_DRAFT') then 'DECIDED' when p.state = 'DECLINED' then 'DECLINED' else 'OPEN' end
            ) filter (where p.state <> 'FROZEN') > 1
        union all
        select 8, 'proposal ' || p.id from mutasi.proposal p
        where p.state in ('DECIDED', 'SK_DRAFT', 'DECLINED', 'SK_SIGNED', 'ANNOUNCED', 'INAUGURATED', 'PLACED')
            and not exists (
                select from mutasi.package_member m where m.proposal_id = p.id and m.left_at is null)
        """
}
