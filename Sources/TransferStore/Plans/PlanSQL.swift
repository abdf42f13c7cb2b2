internal import Postgres
internal import Transfers

/// The statements on plans.
enum PlanSQL {
    static func needLots(_ needs: [Int64], seed: String) -> SQL {
        """
        select n, substr(sha256(convert_to(\(seed) || '/' || n, 'UTF8')), 1, 8) from unnest(\(needs)::bigint[]) n
        """
    }

    static func lots(_ people: [PersonID], seed: String) -> SQL {
        """
        select p, substr(sha256(convert_to(\(seed), 'UTF8') || uuid_send(p)), 1, 8)
        from unnest(\(people)::uuid[]) p
        """
    }

    /// Who asked to be placed together, once for each two; either may have asked.
    static func couples(_ people: [PersonID]) -> SQL {
        """
        select distinct least(w.employee_id, w.spouse_id), greatest(w.employee_id, w.spouse_id)
        from mutasi.placement_wish w
        where w.spouse_id is not null and w.employee_id = any(\(people)) and w.spouse_id = any(\(people))
        order by 1, 2
        """
    }

    /// A unit and those below it.
    static func units(below unit: UnitCode) -> SQL {
        """
        with recursive under as (
            select id from mutasi.unit where id = \(unit.text)
            union
            select u.id from under x join mutasi.unit u on u.parent_id = x.id
        )
        select id from under
        """
    }

    static func add(
        _ plan: TransferPlan,
        _ request: PlanRequest,
        quotas: JSONB,
        ruleVersion: String,
        seed: String,
        job: Int64?
    ) -> SQL {
        """
        insert into mutasi.plan (mode, job_id, base_id, profile, rule_version, as_of, lot_seed, quotas, people, pairs, total,
            bound, is_ended, wishes_stated, wishes_met, wishes_first)
        values (\(request.mode.rawValue), \(job), \(request.base?.number), \(request.profile?.text), \(ruleVersion),
            \(request.asOf), \(seed), \(quotas), \(plan.people.count), \(plan.pairs), \(Int64(plan.total)),
            \(plan.bound.map { Int64($0) }), \(plan.isEnded), \(plan.wishes.stated), \(plan.wishes.met),
            \(plan.wishes.first))
        returning id
        """
    }

    static func addNeed(_ outcome: PlannedOutcome, of plan: PlanID) -> SQL {
        """
        insert into mutasi.plan_need (plan_id, need_id, people, placed, candidates, shortfall)
        values (\(plan.number), \(outcome.need), \(outcome.people), \(outcome.placed), \(outcome.candidates),
            \(outcome.shortfall?.rawValue))
        """
    }

    static func addMove(_ move: PlannedMove, of plan: PlanID) -> SQL {
        """
        insert into mutasi.plan_move (plan_id, employee_id, need_id, post_code, unit_id, standing, score, margin, wish,
            predecessor, chain, is_fixed)
        values (\(plan.number), \(move.person), \(move.need), \(move.from.text), \(move.origin.text),
            \(move.standing.number), \(move.score), \(move.margin.map { Int64($0) }), \(move.wish),
            \(move.predecessor), \(move.chain), \(move.isFixed))
        """
    }

    static func addRuling(_ ruling: PlanRuling, of plan: PlanID) -> SQL {
        """
        insert into mutasi.plan_ruling (plan_id, need_id, employee_id, kind)
        values (\(plan.number), \(ruling.need), \(ruling.person), \(ruling.kind.rawValue))
        on conflict do nothing
        """
    }

    static func addConflict(_ conflict: PlannedConflict, of plan: PlanID) -> SQL {
        """
        insert into mutasi.plan_conflict (plan_id, need_id, employee_id, arrived)
        values (\(plan.number), \(conflict.need), \(conflict.passedOver), \(conflict.arrived))
        """
    }

    /// Who was chosen of whom, by sex and by age, of groups of thirty or more only: no score looks at either.
    static func addRates(_ plan: PlanID, candidates: [PersonID], chosen: [PersonID], asOf: CivilDate) -> SQL {
        """
        insert into mutasi.plan_rate (plan_id, trait, class, candidates, chosen)
        select \(plan.number), t.trait, t.class, count(*), count(*) filter (where e.id = any(\(chosen)::uuid[]))
        from mutasi.employee e
        cross join lateral (values
            ('SEX', case substr(e.nip, 15, 1) when '1' then 'M' when '2' then 'F' end),
            ('AGE', case width_bucket(extract(year from age(\(asOf)::date, e.born_on)), array[35, 45, 55]::numeric[])
                when 0 then '-34' when 1 then '35-44' when 2 then '45-54' else '55-' end)
        ) t (trait, class)
        where e.id = any(\(candidates)::uuid[]) and t.class is not null
        group by t.trait, t.class
        having count(*) >= 30
        """
    }

    private static let summary = """
        select p.id, p.mode, p.base_id, p.profile, p.rule_version, p.as_of, p.lot_seed, p.people, p.pairs, p.total, p.bound,
            p.is_ended, p.wishes_stated, p.wishes_met, p.wishes_first, p.package_id, p.planned_at,
            (select count(*) from mutasi.plan_need n where n.plan_id = p.id),
            (select coalesce(sum(n.placed), 0) from mutasi.plan_need n where n.plan_id = p.id), p.quotas::text
        from mutasi.plan p
        """

    static func all(_ page: Page) -> SQL {
        SQL(unchecked: "\(summary) where p.id < $1 order by p.id desc limit $2", binds: page.binds)
    }

    static func one(_ id: PlanID) -> SQL {
        SQL(unchecked: "\(summary) where p.id = $1", binds: [Bind(id.number)])
    }

    static func ofJob(_ job: Int64) -> SQL { "select id from mutasi.plan where job_id = \(job)" }

    /// Nobody else takes it over meanwhile.
    static func lock(_ id: PlanID) -> SQL { "select package_id from mutasi.plan where id = \(id.number) for update" }

    static func take(_ id: PlanID, into package: PackageID) -> SQL {
        "update mutasi.plan set package_id = \(package.number) where id = \(id.number)"
    }

    static func needs(_ id: PlanID) -> SQL {
        """
        select pn.need_id, p.name::text, u.name::text, n.unit_id::text, pn.people, pn.placed, pn.candidates, pn.shortfall
        from mutasi.plan_need pn
        join mutasi.need n on n.id = pn.need_id
        join mutasi.post p on p.code = n.post_code
        join mutasi.unit u on u.id = n.unit_id
        where pn.plan_id = \(id.number)
        order by pn.need_id
        """
    }

    static func moves(_ id: PlanID) -> SQL {
        """
        select m.employee_id, a.nip, concat_ws(', ', concat_ws(' ', a.title_before, a.name), a.title_after), m.need_id,
            fp.name::text, m.unit_id::text, fu.name::text, tp.name::text, n.unit_id::text, tu.name::text, m.standing,
            m.score, m.margin, m.wish, m.predecessor, m.chain, m.is_fixed
        from mutasi.plan_move m
        join mutasi.person a on a.id = m.employee_id
        join mutasi.post fp on fp.code = m.post_code
        join mutasi.unit fu on fu.id = m.unit_id
        join mutasi.need n on n.id = m.need_id
        join mutasi.post tp on tp.code = n.post_code
        join mutasi.unit tu on tu.id = n.unit_id
        where m.plan_id = \(id.number)
        order by m.chain nulls last, m.need_id, m.employee_id
        """
    }

    static func rulings(_ id: PlanID) -> SQL {
        """
        select kind, employee_id, need_id from mutasi.plan_ruling where plan_id = \(id.number)
        order by need_id, employee_id
        """
    }

    static func conflicts(_ id: PlanID) -> SQL {
        """
        select c.need_id, concat_ws(', ', concat_ws(' ', o.title_before, o.name), o.title_after),
            concat_ws(', ', concat_ws(' ', a.title_before, a.name), a.title_after)
        from mutasi.plan_conflict c
        join mutasi.person o on o.id = c.employee_id
        join mutasi.person a on a.id = c.arrived
        where c.plan_id = \(id.number)
        order by c.need_id, c.employee_id, c.arrived
        """
    }

    /// Whether the login may read rates, which are for those who judge.
    static let readsRates: SQL = "select has_table_privilege('mutasi.plan_rate', 'select')"

    static func rates(_ id: PlanID) -> SQL {
        """
        select trait, class, candidates, chosen from mutasi.plan_rate where plan_id = \(id.number)
        order by trait desc, class
        """
    }
}
