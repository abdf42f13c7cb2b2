internal import Postgres
internal import Transfers

/// The statements on packages.
enum PackageSQL {
    static func all(_ page: Page) -> SQL {
        SQL(
            unchecked: """
                select k.id, k.title, k.state, (
                        select count(*) from mutasi.package_member m where m.package_id = k.id and m.left_at is null),
                    d.number, d.dated, k.version
                from mutasi.package k left join mutasi.decree d on d.package_id = k.id and d.kind = 'MUTASI'
                where k.id < $1
                order by k.id desc
                limit $2
                """,
            binds: page.binds
        )
    }

    static func one(_ id: PackageID) -> SQL {
        "select title, state, version from mutasi.package where id = \(id.number)"
    }

    /// Whoever changes a package, or a proposal in it, holds the package's row first and then those of the proposals.
    static func lock(_ id: PackageID) -> SQL {
        "select title, state, version from mutasi.package where id = \(id.number) for update"
    }

    static func of(_ proposal: ProposalID) -> SQL {
        "select package_id from mutasi.package_member where proposal_id = \(proposal.number) and left_at is null"
    }

    /// The members, each with who holds the place that it takes: read anew each time, since holders leave by themselves.
    static func members(_ id: PackageID) -> SQL {
        """
        select m.proposal_id, (
                select e.id
                from mutasi.proposal p
                join mutasi.employee e on e.unit_id = p.target ->> 'unit' and e.post_code = p.target ->> 'post'
                    and e.is_active and e.id <> p.employee_id
                where p.id = m.proposal_id
                order by e.post_since, e.id limit 1)
        from mutasi.package_member m
        where m.package_id = \(id.number) and m.left_at is null
        order by m.id
        """
    }

    static func add(_ title: String, by creator: PersonID) -> SQL {
        "insert into mutasi.package (title, created_by) values (\(title), \(creator)) returning id"
    }

    static func update(_ id: PackageID, _ state: PackageState) -> SQL {
        "update mutasi.package set state = \(state.rawValue) where id = \(id.number) returning version"
    }

    static func addEvent(
        _ id: PackageID,
        _ name: PackageEventName,
        from before: PackageState?,
        to after: PackageState,
        of proposal: ProposalID?,
        by actor: ProposalActor
    ) -> SQL {
        """
        insert into mutasi.package_event (package_id, name, from_state, to_state, proposal_id, actor, role)
        values (\(id.number), \(name.rawValue), \(before?.rawValue), \(after.rawValue),
            \(proposal?.number), \(actor.person), \(actor.role.rawValue))
        """
    }

    /// Of two that add a proposal to packages at once, the second waits for the first and is refused by the index.
    static func addMember(_ proposal: ProposalID, to id: PackageID) -> SQL {
        """
        insert into mutasi.package_member (package_id, proposal_id) values (\(id.number), \(proposal.number))
        on conflict do nothing
        returning id
        """
    }

    static func removeMember(_ proposal: ProposalID, of id: PackageID) -> SQL {
        """
        update mutasi.package_member set left_at = mutasi.civil_now()
        where package_id = \(id.number) and proposal_id = \(proposal.number) and left_at is null
        """
    }

    static func moveMembers(_ proposals: [ProposalID], from id: PackageID, to other: PackageID) -> SQL {
        """
        with gone as (
            update mutasi.package_member set left_at = mutasi.civil_now()
            where package_id = \(id.number) and left_at is null and proposal_id = any (\(proposals.map(\.number)))
            returning id, proposal_id
        )
        insert into mutasi.package_member (package_id, proposal_id)
        select \(other.number), g.proposal_id from gone g order by g.id
        """
    }

    static func addDecree(_ decree: SignedDecree, of id: PackageID) -> SQL {
        """
        insert into mutasi.decree (package_id, kind, number, dated, is_correction, signer, is_acting, approval_number,
            approval_date, document_id)
        values (\(id.number), \(decree.kind.rawValue), \(decree.letter.number), \(decree.letter.date),
            \(decree.isCorrection), \(decree.signer), \(decree.isActing), \(decree.approval?.number),
            \(decree.approval?.date), \(decree.paper?.number))
        on conflict on constraint decree_number_once_a_year do nothing
        returning id
        """
    }

    static func decreeDigest(_ id: PackageID, _ letter: Letter?) -> SQL {
        "select encode(mutasi.decree_digest(\(id.number), \(letter?.number), \(letter?.date)), 'hex')"
    }

    static func decree(_ letter: Letter) -> SQL {
        """
        select package_id, kind from mutasi.decree
        where number = \(letter.number) and year = extract(year from \(letter.date)::date)::smallint
        """
    }

    static func isActing(_ person: PersonID, on day: CivilDate) -> SQL {
        "select mutasi.is_acting(\(person), \(day))"
    }

    private static let decreeColumns = """
        select d.id, d.package_id, k.title, d.kind, d.number, d.dated,
            nullif(concat_ws(', ', concat_ws(' ', s.title_before, s.name), s.title_after), ''), d.is_acting,
            d.approval_number, d.approval_date, d.is_correction,
            (select count(*) from mutasi.package_member m where m.package_id = k.id and m.left_at is null), d.recorded_at
        from mutasi.decree d
        join mutasi.package k on k.id = d.package_id
        left join mutasi.person s on s.id = d.signer
        """

    /// By their days, so that a part begins below the day and number of another decree; of a day, those that were on
    /// record at its end.
    static func decrees(_ page: Page, on day: CivilDate? = nil) -> SQL {
        var binds = [Bind(page.limit)]
        var conditions: [String] = []
        if let after = page.after {
            binds.append(Bind(after))
            let last = "(select x.dated, x.id from mutasi.decree x where x.id = $\(binds.count))"
            conditions.append("(d.dated, d.id) < \(last)")
        }
        if let day {
            binds.append(Bind(day))
            conditions.append("d.recorded_at < ($\(binds.count)::date + 1)::timestamp at time zone 'Asia/Jakarta'")
        }
        let condition = conditions.isEmpty ? "" : "where " + conditions.joined(separator: " and ")
        return SQL(
            unchecked: "\(decreeColumns) \(condition) order by d.dated desc, d.id desc limit $1",
            binds: binds
        )
    }

    static func decrees(of id: PackageID) -> SQL {
        SQL(
            unchecked: decreeColumns + " where d.package_id = $1 order by d.dated desc, d.id desc",
            binds: [Bind(id.number)]
        )
    }

    static func events(_ id: PackageID) -> SQL {
        """
        select e.number, e.name, e.to_state, e.proposal_id,
            nullif(concat_ws(', ', concat_ws(' ', a.title_before, a.name), a.title_after), ''), e.role, e.at
        from mutasi.package_event e left join mutasi.person a on a.id = e.actor
        where e.package_id = \(id.number)
        order by e.number
        """
    }

    static func verify(_ id: PackageID?) -> SQL {
        "select subject_id, number, fault from mutasi.verify_log('package', \(id?.number))"
    }
}
