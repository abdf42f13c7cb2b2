-- Who reads what, and how it is found: people by their old number, nobody's scores by a relative, one proposal's log
-- without going over all logs.

-- Not unique: an old number that two people have finds neither, and says so when it is asked for.
create index employee_former_nip on mutasi.employee (former_nip) where is_active and former_nip is not null;

create table mutasi.refused_reading (
    id bigint generated always as identity primary key,
    reader_id uuid not null references mutasi.employee,
    employee_id uuid not null references mutasi.employee,
    record text not null check (record in ('EVALUASI', 'USULAN', 'DIALOG')),
    refused_at timestamptz not null default mutasi.civil_now(),
    recorded_by text not null default session_user
);
comment on table mutasi.refused_reading is 'Who wanted to read of an employee with whom they have a conflict of interest.';
comment on column mutasi.refused_reading.record is 'What they wanted to read, never what it says.';
create index refused_reading_reader on mutasi.refused_reading (reader_id);
create index refused_reading_employee on mutasi.refused_reading (employee_id);

create trigger refused_reading_unchanged before update or delete or truncate on mutasi.refused_reading
    for each statement execute function mutasi.refuse_change();

-- Of one proposal the log is one range of the key, whatever the number of others: a condition that is only there when a
-- number is given would have all of them read.
create or replace function mutasi.verify_proposal_log(proposal bigint default null)
returns table (proposal_id bigint, number integer, fault text)
language sql stable set search_path = pg_catalog, pg_temp
begin atomic
    with events as (
        select e.proposal_id, e.number, e.from_state, e.to_state, e.previous, e.hash,
            mutasi.proposal_event_hash(e) as computed,
            lag(e.hash, 1, '\x'::bytea) over chain as hash_before,
            lag(e.to_state) over chain as state_before,
            row_number() over chain as place,
            lead(e.number) over chain is null as is_last
        from mutasi.proposal_event e
        where e.proposal_id between coalesce(verify_proposal_log.proposal, 0)
            and coalesce(verify_proposal_log.proposal, 9223372036854775807)
        window chain as (partition by e.proposal_id order by e.number)
    )
    select e.proposal_id, e.number, 'CHANGED' from events e where e.hash <> e.computed
    union all
    select e.proposal_id, e.number, 'BROKEN' from events e
    where e.previous <> e.hash_before or e.number <> e.place or e.from_state is distinct from e.state_before
    union all
    -- The end of a chain is cut off without a trace in the chain itself, but not without one in the proposal.
    select p.id, p.version, 'END_MISSING' from mutasi.proposal p
    where p.id between coalesce(verify_proposal_log.proposal, 0)
            and coalesce(verify_proposal_log.proposal, 9223372036854775807)
        and not exists (
            select from events e
            where e.proposal_id = p.id and e.is_last and e.number = p.version and e.to_state = p.state)
    order by 1, 2, 3;
end;
