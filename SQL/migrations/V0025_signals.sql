-- What the system notices by itself. A signal is never turned into a need by anything but an operator.

create table mutasi.signal (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('RETIREMENT', 'VACANCY', 'TENURE', 'FORMATION', 'HARDSHIP')),
    post_code mutasi.code not null references mutasi.post,
    unit_id mutasi.code not null references mutasi.unit,
    employee_id uuid references mutasi.employee,
    seen_number integer,
    seen_date date,
    limit_number integer not null,
    basis mutasi.title not null,
    state text not null default 'OPEN' check (state in ('OPEN', 'ADOPTED', 'DISMISSED', 'CLOSED')),
    raised_at timestamptz not null default mutasi.civil_now(),
    ended_at timestamptz,
    need_id bigint references mutasi.need,
    decided_by uuid references mutasi.employee,
    decided_at timestamptz,
    reason text check (length(btrim(reason)) between 1 and 4000),
    check (num_nonnulls(seen_number, seen_date) = 1),
    constraint signal_of_post_or_person check ((kind in ('VACANCY', 'FORMATION')) = (employee_id is null)),
    constraint signal_closed_when_over check (state <> 'CLOSED' or ended_at is not null),
    constraint signal_open_holds check (state <> 'OPEN' or ended_at is null),
    constraint signal_adopted_as_need check ((state = 'ADOPTED') = (need_id is not null)),
    constraint signal_decided_by_person check ((state in ('ADOPTED', 'DISMISSED')) = (decided_by is not null)),
    constraint signal_dismissed_with_reason check (state <> 'DISMISSED' or reason is not null)
);
comment on table mutasi.signal is 'Sinyal: retirement, vacancy, tenure, formation, hardship. Those of persons are personal data.';
comment on column mutasi.signal.seen_number is 'What was seen at the last scan: days, months or people; or else seen_date.';
comment on column mutasi.signal.ended_at is 'When it no longer held; a signal that comes again is another one.';
-- One for each thing to notice, whether it is open, adopted or dismissed: what was dismissed does not come again tomorrow.
create unique index signal_one_live on mutasi.signal (unit_id, post_code, kind, employee_id) nulls not distinct
    where ended_at is null;
create index signal_open on mutasi.signal (kind, id) where state = 'OPEN';
create index signal_kind on mutasi.signal (kind, id);
create index signal_need on mutasi.signal (need_id) where need_id is not null;
create index signal_employee on mutasi.signal (employee_id) where employee_id is not null;

create function mutasi.keep_signal() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
    if (new.id, new.kind, new.post_code, new.unit_id, new.employee_id, new.raised_at)
        is distinct from (old.id, old.kind, old.post_code, old.unit_id, old.employee_id, old.raised_at)
        or (old.state <> 'OPEN' and (new.state, new.need_id, new.decided_by, new.decided_at, new.reason)
            is distinct from (old.state, old.need_id, old.decided_by, old.decided_at, old.reason))
        or (old.ended_at is not null and new.ended_at is distinct from old.ended_at)
    then
        raise exception 'what was decided on a signal never changes' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
revoke execute on function mutasi.keep_signal() from public;
create trigger signal_kept before update on mutasi.signal for each row execute function mutasi.keep_signal();
