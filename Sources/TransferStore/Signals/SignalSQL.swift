internal import Postgres
internal import Transfers

/// The statements on signals.
enum SignalSQL {
    private static let select = columns(state: "s.state")

    private static func columns(state: String) -> String {
        """
        select s.id, s.kind, s.post_code, s.unit_id, s.employee_id, s.seen_number, s.seen_date, s.limit_number, s.basis,
            \(state), s.raised_at, s.ended_at, s.need_id,
            nullif(concat_ws(', ', concat_ws(' ', d.title_before, d.name), d.title_after), ''), s.decided_at, s.reason,
            p.name, u.name, nullif(concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after), ''), e.nip
        from mutasi.signal s
        join mutasi.post p on p.code = s.post_code
        join mutasi.unit u on u.id = s.unit_id
        left join mutasi.employee e on e.id = s.employee_id
        left join mutasi.employee d on d.id = s.decided_by
        """
    }

    /// Of one kind they are asked for by another text: one plan for both would go over the signals of all kinds.
    static func open(_ kind: SignalKind?, _ page: Page) -> SQL {
        let last = "(select x.kind, x.id from mutasi.signal x where x.id = $2)"
        let below = page.after == nil ? "" : "and (s.kind, s.id) > \(last)"
        let binds = [Bind(page.limit)] + (page.after.map { [Bind($0)] } ?? [])
        guard let kind else {
            return SQL(
                unchecked: select + " where s.state = 'OPEN' \(below) order by s.kind, s.id limit $1",
                binds: binds
            )
        }
        let ofKind = "and s.kind = $\(binds.count + 1)"
        return SQL(
            unchecked: select + " where s.state = 'OPEN' \(below) \(ofKind) order by s.id limit $1",
            binds: binds + [Bind(kind.rawValue)]
        )
    }

    static func all(_ kind: SignalKind?, _ page: Page) -> SQL {
        guard let kind else {
            return SQL(unchecked: select + " where s.id < $1 order by s.id desc limit $2", binds: page.binds)
        }
        return SQL(
            unchecked: select + " where s.id < $1 and s.kind = $3 order by s.id desc limit $2",
            binds: page.binds + [Bind(kind.rawValue)]
        )
    }

    /// As they stood at the end of a day by the clock of the capital: open, or settled as they are now.
    static func past(_ kind: SignalKind?, _ page: Page, on day: CivilDate, includesSettled: Bool) -> SQL {
        let ended = "< ($3::date + 1)::timestamp at time zone 'Asia/Jakarta'"
        let isOpen = "(s.decided_at \(ended)) is not true and (s.ended_at \(ended)) is not true"
        let state = "case when \(isOpen) then 'OPEN' when s.decided_at \(ended) then s.state else 'CLOSED' end"
        return SQL(
            unchecked: """
                \(columns(state: state))
                where s.id < $1 and s.raised_at \(ended) \(includesSettled ? "" : "and \(isOpen)")
                    \(kind == nil ? "" : "and s.kind = $4")
                order by s.id desc limit $2
                """,
            binds: page.binds + [Bind(day)] + (kind.map { [Bind($0.rawValue)] } ?? [])
        )
    }

    static func one(_ id: SignalID) -> SQL {
        SQL(unchecked: select + " where s.id = $1", binds: [Bind(id.number)])
    }

    static func lock(_ id: SignalID) -> SQL {
        SQL(unchecked: select + " where s.id = $1 for update of s", binds: [Bind(id.number)])
    }

    static func adopt(_ id: SignalID, as need: NeedID, by person: PersonID) -> SQL {
        """
        update mutasi.signal
        set state = 'ADOPTED', need_id = \(need.number), decided_by = \(person), decided_at = mutasi.civil_now()
        where id = \(id.number)
        """
    }

    static func dismiss(_ id: SignalID, _ reason: String, by person: PersonID) -> SQL {
        """
        update mutasi.signal
        set state = 'DISMISSED', reason = \(reason), decided_by = \(person), decided_at = mutasi.civil_now()
        where id = \(id.number)
        """
    }

    // MARK: A scan

    /// Two scans at once would raise the same signals: the second waits.
    static let lockScan: SQL = "select pg_advisory_xact_lock(hashtext('mutasi.signals'))"

    static let createFound: SQL = """
        create temp table signal_found (kind text, post_code text, unit_id text, employee_id uuid, seen_number integer,
            seen_date date, limit_number integer, basis text) on commit drop
        """

    static let copyFound = """
        copy pg_temp.signal_found (kind, post_code, unit_id, employee_id, seen_number, seen_date, limit_number, basis)
        from stdin (format binary)
        """

    static let analyzeFound: SQL = "analyze pg_temp.signal_found"

    static let dropFound: SQL = "drop table pg_temp.signal_found"

    static let end: SQL = """
        update mutasi.signal s
        set ended_at = mutasi.civil_now(), state = case s.state when 'OPEN' then 'CLOSED' else s.state end
        where s.ended_at is null and not exists (
            select from pg_temp.signal_found f
            where f.unit_id = s.unit_id and f.post_code = s.post_code and f.kind = s.kind
                and f.employee_id is not distinct from s.employee_id)
        """

    static let refresh: SQL = """
        update mutasi.signal s
        set seen_number = f.seen_number, seen_date = f.seen_date, limit_number = f.limit_number, basis = f.basis
        from pg_temp.signal_found f
        where s.ended_at is null and f.unit_id = s.unit_id and f.post_code = s.post_code and f.kind = s.kind
            and f.employee_id is not distinct from s.employee_id
            and (s.seen_number, s.seen_date, s.limit_number, s.basis::text)
                is distinct from (f.seen_number, f.seen_date, f.limit_number, f.basis)
        """

    static let raise: SQL = """
        insert into mutasi.signal (kind, post_code, unit_id, employee_id, seen_number, seen_date, limit_number, basis)
        select f.kind, f.post_code, f.unit_id, f.employee_id, f.seen_number, f.seen_date, f.limit_number, f.basis
        from pg_temp.signal_found f
        where not exists (
            select from mutasi.signal s
            where s.ended_at is null and f.unit_id = s.unit_id and f.post_code = s.post_code and f.kind = s.kind
                and f.employee_id is not distinct from s.employee_id)
        order by f.kind, f.unit_id, f.post_code, f.employee_id
        """

    static let countOpen: SQL = "select count(*)::integer from mutasi.signal where state = 'OPEN'"
}
