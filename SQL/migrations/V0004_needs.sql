-- Needs, and what their evaluation found.

create table mutasi.indicator (
    unit_id mutasi.code references mutasi.unit,
    code mutasi.code,
    period date check (extract(day from period) = 1),
    value numeric not null,
    denominator numeric check (denominator > 0),
    source mutasi.title,
    primary key (unit_id, code, period)
);
-- An indicator is measured over all units that report it, within some months.
create index indicator_code on mutasi.indicator (code, period);
comment on table mutasi.indicator is 'Monthly figures of a unit: evidence of institutional need, and of what a transfer brought.';

create table mutasi.need (
    id bigint generated always as identity primary key,
    code mutasi.code unique,
    post_code mutasi.code not null references mutasi.post,
    unit_id mutasi.code not null references mutasi.unit,
    people smallint not null default 1 check (people between 1 and 10000),
    source text not null check (source in (
        'VACANCY', 'ABK_GAP', 'COMPETENCE', 'PERFORMANCE', 'TENURE_60M', 'HARDSHIP_RETURN', 'OWN_REQUEST', 'DISASTER',
        'REORGANISATION', 'SWAP', 'CHAIN')),
    evidence_competence text check (length(evidence_competence) between 1 and 4000),
    evidence_performance text check (length(evidence_performance) between 1 and 4000),
    evidence_institution text check (length(evidence_institution) between 1 and 4000),
    profile mutasi.code not null,
    urgency text not null default 'NORMAL' check (urgency in ('NORMAL', 'URGENT')),
    basis_number mutasi.title,
    basis_date date,
    priority smallint not null default 3 check (priority between 1 and 5),
    needed_by date,
    effective_on date not null,
    state text not null default 'OPEN' check (state in (
        'DRAFT', 'SUBMITTED', 'VERIFIED', 'OPEN', 'PARTLY_FILLED', 'FILLED', 'CLOSED', 'RETURNED', 'REJECTED',
        'CANCELLED', 'EXPIRED')),
    created_at timestamptz not null default mutasi.civil_now(),
    created_by text not null default session_user,
    constraint need_has_evidence
        check (num_nonnulls(evidence_competence, evidence_performance, evidence_institution) >= 1),
    constraint urgent_need_has_basis
        check (urgency = 'NORMAL' or num_nonnulls(basis_number, basis_date) = 2),
    constraint disaster_is_urgent check (source <> 'DISASTER' or urgency = 'URGENT')
);
comment on table mutasi.need is 'Kebutuhan: people wanted on a post in a unit, and why.';
comment on column mutasi.need.code is 'The agency''s own number, by which an import finds the need again.';
comment on column mutasi.need.basis_number is 'Disaster decree or PPK instruction; without it nothing is urgent.';
comment on column mutasi.need.effective_on is 'Planned TMT.';
comment on column mutasi.need.priority is '1 the most pressing.';
-- Two needs that ask for the same post in the same unit: the second is refused.
create unique index need_live_post on mutasi.need (unit_id, post_code)
    where state in ('DRAFT', 'SUBMITTED', 'VERIFIED', 'OPEN', 'PARTLY_FILLED', 'RETURNED');
-- What was ever asked for at one place: a change of who holds it is told to whoever is on the way there.
create index need_place on mutasi.need (post_code, unit_id);

create table mutasi.need_requirement (
    need_id bigint references mutasi.need on delete cascade,
    competency_code mutasi.code references mutasi.competency,
    level mutasi.level not null,
    primary key (need_id, competency_code)
);
comment on table mutasi.need_requirement is 'The post''s competency standard as it stood when the need was registered.';

-- Whoever registers a need, the standard is kept with it.
create function mutasi.keep_standard() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    insert into mutasi.need_requirement (need_id, competency_code, level)
    select new.id, s.competency_code, s.level from mutasi.competency_standard s where s.post_code = new.post_code;
    return null;
end
$$;
revoke execute on function mutasi.keep_standard() from public;

create trigger need_keeps_standard after insert on mutasi.need
    for each row execute function mutasi.keep_standard();

create table mutasi.evaluation_run (
    id bigint generated always as identity primary key,
    need_id bigint not null references mutasi.need,
    job_id bigint,
    rule_version mutasi.code not null,
    profile mutasi.code not null,
    as_of date not null,
    effective_on date not null,
    lot_seed text not null check (length(lot_seed) between 1 and 100),
    ranked integer not null check (ranked >= 0),
    conditional integer not null check (conditional >= 0),
    barred integer not null check (barred >= 0),
    is_whole boolean not null default true,
    reasons text[] not null default '{}',
    reason_people integer[] not null default '{}',
    evaluated_at timestamptz not null default mutasi.civil_now(),
    constraint reasons_are_counted check (cardinality(reasons) = cardinality(reason_people))
);
comment on table mutasi.evaluation_run is 'One evaluation of all active employees against a need. Never changed afterwards.';
comment on column mutasi.evaluation_run.as_of is 'The day whose data were read.';
comment on column mutasi.evaluation_run.effective_on is 'TMT assumed for the move.';
comment on column mutasi.evaluation_run.lot_seed is 'Published after the evaluation, so that anyone can draw the lots again.';
comment on column mutasi.evaluation_run.is_whole is
    'Whether there is a row of everybody. One evaluation among many has them of those who may be considered and come near.';
comment on column mutasi.evaluation_run.reasons is 'What kept people back: gates, or data that are missing.';
comment on column mutasi.evaluation_run.reason_people is 'How many people each of the reasons kept back.';
create index evaluation_run_need on mutasi.evaluation_run (need_id, id desc);
create unique index evaluation_run_job on mutasi.evaluation_run (job_id, need_id);

-- Without foreign keys: they would look up 120,000 keys a run for rows read a moment before in the same transaction.
-- Employees are never deleted, and a run that is deleted takes its results along (evaluation_run_takes_results).
create table mutasi.evaluation_result (
    run_id bigint not null,
    employee_id uuid not null,
    standing smallint not null check (standing between 1 and 3),
    place integer check (place > 0),
    score numeric(5, 2),
    reasons text[] not null default '{}',
    explanation json not null,
    check ((standing = 3) = (place is null))
);
comment on table mutasi.evaluation_result is 'Scores are advice (UU 27/2022 Ps 10). Exempt from disclosure (UU 14/2008 Ps 17 h).';
comment on column mutasi.evaluation_result.standing is '1 ranked, 2 conditional, 3 barred.';
comment on column mutasi.evaluation_result.place is 'Place in the ranking of those who may be considered, 1 the best.';
comment on column mutasi.evaluation_result.reasons is 'Codes of the gates that bar or condition.';
comment on column mutasi.evaluation_result.explanation is
    'Byte for byte as computed (json, not jsonb). An array of the gates that bar for those far from the post.';
create unique index evaluation_result_person on mutasi.evaluation_result (run_id, employee_id);
-- Rankings are read by place, the barred by score; results of 60,000 people are never sorted to show ten.
create index evaluation_result_order on mutasi.evaluation_result (run_id, standing, place, score desc nulls last);

create function mutasi.delete_results() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    delete from mutasi.evaluation_result where run_id = old.id;
    return null;
end
$$;
revoke execute on function mutasi.delete_results() from public;

create trigger evaluation_run_takes_results after delete on mutasi.evaluation_run
    for each row execute function mutasi.delete_results();

create function mutasi.refuse_change() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
    raise exception 'rows of % are never changed', tg_table_name using errcode = 'insufficient_privilege';
end
$$;
revoke execute on function mutasi.refuse_change() from public;
comment on function mutasi.refuse_change() is 'Makes a table append-only; rows may still leave by retention.';

create trigger evaluation_run_unchanged before update on mutasi.evaluation_run
    for each statement execute function mutasi.refuse_change();
create trigger evaluation_result_unchanged before update on mutasi.evaluation_result
    for each statement execute function mutasi.refuse_change();
create trigger import_issue_unchanged before update on mutasi.import_issue
    for each statement execute function mutasi.refuse_change();
