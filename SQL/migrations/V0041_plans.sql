-- Plans: which people for which needs, many at once. A plan is a draft for those who decide; nothing follows from it before
-- somebody takes it over into a package of proposals, which then goes the way of every package.

create table mutasi.plan (
    id bigint generated always as identity primary key,
    mode text not null check (mode in ('PACKAGE', 'EXCHANGE')),
    job_id bigint,
    base_id bigint references mutasi.plan,
    profile mutasi.code,
    rule_version mutasi.code not null,
    as_of date not null,
    lot_seed text not null check (length(lot_seed) between 1 and 100),
    quotas jsonb not null default '[]' check (jsonb_typeof(quotas) = 'array'),
    people integer not null check (people >= 0),
    pairs integer not null check (pairs >= 0),
    total bigint not null,
    bound bigint check (bound >= total),
    is_ended boolean not null,
    wishes_stated integer not null check (wishes_stated >= 0),
    wishes_met integer not null check (wishes_met between 0 and wishes_stated),
    wishes_first integer not null check (wishes_first between 0 and wishes_met),
    package_id bigint references mutasi.package,
    planned_at timestamptz not null default mutasi.civil_now()
);
comment on table mutasi.plan is 'Rencana: a draft of many transfers at once. Never a decision.';
comment on column mutasi.plan.base_id is 'The plan that it varies.';
comment on column mutasi.plan.profile is 'The weights for all needs; null where each has its own.';
comment on column mutasi.plan.lot_seed is 'Published with the plan, so that anyone can draw the lots again.';
comment on column mutasi.plan.total is 'What the scores add up to, less what the posts of leaving holders lose, in millionths of a point.';
comment on column mutasi.plan.bound is 'What no plan exceeds, in the same; null where people exchange places by their wishes.';
comment on column mutasi.plan.is_ended is 'Whether its time was up before it was done.';
comment on column mutasi.plan.package_id is 'The package of proposals it was taken over into.';
create unique index plan_job on mutasi.plan (job_id);
create index plan_package on mutasi.plan (package_id);
create index plan_base on mutasi.plan (base_id);

create table mutasi.plan_need (
    plan_id bigint references mutasi.plan on delete cascade,
    need_id bigint references mutasi.need,
    people integer not null check (people > 0),
    placed integer not null check (placed between 0 and people),
    candidates integer not null check (candidates >= 0),
    shortfall text check (shortfall in (
        'NOBODY_ALLOWED', 'FORMATION', 'PLACED_ELSEWHERE', 'HOLDER_STAYS', 'HELD_BACK', 'NOT_WISHED', 'TIME_UP',
        'NOT_EVALUATED')),
    primary key (plan_id, need_id),
    check ((placed = people) = (shortfall is null))
);
comment on table mutasi.plan_need is 'What a plan does for each need, and why it does no more.';
create index plan_need_need on mutasi.plan_need (need_id);

create table mutasi.plan_move (
    plan_id bigint references mutasi.plan on delete cascade,
    employee_id uuid references mutasi.employee,
    need_id bigint not null references mutasi.need,
    post_code mutasi.code not null references mutasi.post,
    unit_id mutasi.code not null references mutasi.unit,
    standing smallint not null check (standing between 1 and 3),
    score integer not null check (score between 0 and 100000000),
    margin bigint check (margin >= 0),
    wish smallint check (wish > 0),
    predecessor uuid references mutasi.employee,
    chain integer check (chain > 0),
    is_fixed boolean not null default false,
    primary key (plan_id, employee_id),
    check (predecessor is null or chain is not null)
);
comment on table mutasi.plan_move is 'Who goes where in a plan. Scores are advice (UU 27/2022 Ps 10). Exempt from disclosure (UU 14/2008 Ps 17 h).';
comment on column mutasi.plan_move.post_code is 'The post that is left.';
comment on column mutasi.plan_move.unit_id is 'The unit that is left.';
comment on column mutasi.plan_move.score is 'In millionths of a point, cut off.';
comment on column mutasi.plan_move.margin is 'By how much the next best plan without this pair is worse, in the same.';
comment on column mutasi.plan_move.wish is 'Which of the person''s wishes it is.';
comment on column mutasi.plan_move.predecessor is 'Whose place it takes.';
create index plan_move_person on mutasi.plan_move (employee_id);

create table mutasi.plan_ruling (
    plan_id bigint references mutasi.plan on delete cascade,
    need_id bigint references mutasi.need,
    employee_id uuid references mutasi.employee,
    kind text not null check (kind in ('FIX', 'FORBID', 'ADD')),
    primary key (plan_id, need_id, employee_id)
);
comment on table mutasi.plan_ruling is 'What was settled of single pairs before a plan was made.';
create index plan_ruling_person on mutasi.plan_ruling (employee_id);

create table mutasi.plan_conflict (
    plan_id bigint references mutasi.plan on delete cascade,
    need_id bigint references mutasi.need,
    employee_id uuid references mutasi.employee,
    arrived uuid references mutasi.employee,
    primary key (plan_id, need_id, employee_id, arrived)
);
comment on table mutasi.plan_conflict is 'Who ranks above the one who gets a place, wished for it, and was passed over.';
create index plan_conflict_person on mutasi.plan_conflict (employee_id);

create table mutasi.plan_rate (
    plan_id bigint references mutasi.plan on delete cascade,
    trait text check (trait in ('SEX', 'AGE')),
    class text check (length(class) between 1 and 20),
    candidates integer not null check (candidates >= 30),
    chosen integer not null check (chosen between 0 and candidates),
    primary key (plan_id, trait, class)
);
comment on table mutasi.plan_rate is 'Selection rates of groups of thirty or more, for the four-fifths rule: told, never corrected. No score looks at them.';

-- A plan stays as it was made, but for the package that it is taken over into, once.
create function mutasi.keep_plan() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if old.package_id is not null or to_jsonb(new) - 'package_id' is distinct from to_jsonb(old) - 'package_id' then
        raise exception 'a plan stays as it was made' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
revoke execute on function mutasi.keep_plan() from public;

create trigger plan_stays before update on mutasi.plan for each row execute function mutasi.keep_plan();
