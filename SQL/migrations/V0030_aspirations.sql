-- What employees wish for at all times, as they state it themselves.
--
-- Every statement is kept as it was made; mutasi.aspiration holds what evaluations go by, and is written with it.

-- How many posts are ranked is a rule, which a province may change; a fixed limit here would contradict it.
alter table mutasi.aspiration drop constraint aspiration_choice_check,
    add constraint aspiration_choice_check check (choice >= 0);

-- Aspirations are withheld from officials with a conflict of interest, too, and the refusal is on record.
alter table mutasi.refused_reading drop constraint refused_reading_record_check,
    add constraint refused_reading_record_check check (record in ('EVALUASI', 'USULAN', 'DIALOG', 'ASPIRASI', 'DOKUMEN'));

create table mutasi.aspiration_profile (
    id bigint generated always as identity primary key,
    employee_id uuid not null references mutasi.employee,
    districts text[] not null default '{}' check (array_position(districts, null) is null),
    remote text check (remote in ('YA', 'TIDAK', 'BERSYARAT')),
    remote_condition text check (length(btrim(remote_condition)) between 1 and 4000),
    not_before date,
    joint_with uuid references mutasi.employee,
    accommodation text check (length(btrim(accommodation)) between 1 and 4000),
    is_withdrawn boolean not null default false,
    stated_on date not null default mutasi.civil_today(),
    entered_by uuid not null references mutasi.employee,
    entered_at timestamptz not null default mutasi.civil_now(),
    recorded_by text not null default session_user,
    transaction xid8 not null default pg_current_xact_id(),
    constraint entered_by_the_employee check (entered_by = employee_id),
    constraint spouse_is_another check (joint_with <> employee_id),
    constraint condition_with_conditional check (
        (remote is not distinct from 'BERSYARAT') = (remote_condition is not null)),
    constraint not_before_is_ahead check (not_before >= stated_on),
    constraint withdrawn_is_empty check (
        not is_withdrawn or num_nonnulls(remote, not_before, joint_with, accommodation) = 0 and districts = '{}')
);
comment on table mutasi.aspiration_profile is 'Standing aspirations, the newest of an employee in force. Personal data.';
comment on column mutasi.aspiration_profile.accommodation is 'May tell of health: shown to the employee alone.';
comment on column mutasi.aspiration_profile.joint_with is 'A spouse who is an employee, too; entered by the employee alone.';
create index aspiration_profile_employee on mutasi.aspiration_profile (employee_id, id);

create table mutasi.aspiration_wish (
    profile_id bigint references mutasi.aspiration_profile,
    choice smallint check (choice >= 1),
    post_code mutasi.code references mutasi.post,
    unit_id mutasi.code references mutasi.unit,
    district mutasi.title,
    primary key (profile_id, choice),
    constraint wish_names_something check (num_nonnulls(post_code, unit_id) >= 1)
);
comment on table mutasi.aspiration_wish is 'The ranked posts and units of a profile, 1 the most wished.';

create view mutasi.latest_aspiration as
select distinct on (a.employee_id) a.* from mutasi.aspiration_profile a order by a.employee_id, a.id desc;
comment on view mutasi.latest_aspiration is 'What each employee stated last, also that they take everything back.';

create view mutasi.standing_aspiration as
select p.* from mutasi.latest_aspiration p where not p.is_withdrawn;
comment on view mutasi.standing_aspiration is 'The profile in force of each employee who stated one.';

-- A transfer of the spouse counts where it is on the way: they would be together where both are to go.
create view mutasi.placement_wish as
select a.employee_id, a.remote, a.stated_on, a.not_before, s.id as spouse_id, u.district as spouse_district,
    coming.district as spouse_coming
from mutasi.standing_aspiration a
left join mutasi.employee s on s.id = a.joint_with and s.is_active
left join mutasi.unit u on u.id = s.unit_id
left join lateral (
    select t.district
    from mutasi.person_on_the_way w
    join mutasi.need n on n.id = w.need_id
    join mutasi.unit t on t.id = n.unit_id
    where w.employee_id = s.id
    order by w.id limit 1
) coming on true
where num_nonnulls(a.remote, a.not_before, s.id) > 0;
comment on view mutasi.placement_wish is 'What employees ask of any transfer besides where to. Personal data.';

create function mutasi.require_profile_open() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if exists (
        select from added a join mutasi.aspiration_profile p on p.id = a.profile_id
        where p.transaction is distinct from pg_current_xact_id() or p.is_withdrawn
    ) then
        raise exception 'a profile is stated whole, and nothing is added later'
            using errcode = 'insufficient_privilege';
    end if;
    return null;
end
$$;
revoke execute on function mutasi.require_profile_open() from public;

create trigger aspiration_wish_of_its_profile after insert on mutasi.aspiration_wish referencing new table as added
    for each statement execute function mutasi.require_profile_open();
create trigger aspiration_profile_unchanged before update or delete or truncate on mutasi.aspiration_profile
    for each statement execute function mutasi.refuse_change();
create trigger aspiration_wish_unchanged before update or delete or truncate on mutasi.aspiration_wish
    for each statement execute function mutasi.refuse_change();
-- A change of the willingness alone touches no row of mutasi.aspiration.
create trigger aspiration_profile_told after insert on mutasi.aspiration_profile referencing new table as changed
    for each statement execute function mutasi.tell_of_person('employee_id');

-- What evaluations go by ----------------------------------------------------------------------------------------------

-- An employee's own statement stands against every file that is not newer, whoever brings the file in.
alter table mutasi.aspiration add profile_id bigint references mutasi.aspiration_profile;
comment on column mutasi.aspiration.profile_id is 'The statement it was taken from; empty where a file brought it.';

create table mutasi.aspiration_superseded (
    id bigint generated always as identity primary key,
    employee_id uuid not null references mutasi.employee,
    choice smallint not null,
    post_code mutasi.code,
    unit_id mutasi.code,
    district mutasi.title,
    remote text,
    stated_on date,
    cause text not null check (cause in ('OLDER', 'REPLACED')),
    kept_at timestamptz not null default mutasi.civil_now(),
    recorded_by text not null default session_user
);
comment on table mutasi.aspiration_superseded is 'What files said and evaluations do not go by, or no longer. Personal data.';
comment on column mutasi.aspiration_superseded.cause is 'OLDER the employee had stated something since; REPLACED it held until then.';
create index aspiration_superseded_employee on mutasi.aspiration_superseded (employee_id, id);
-- The same file read again adds nothing.
create unique index aspiration_superseded_once on mutasi.aspiration_superseded
    (employee_id, choice, post_code, unit_id, district, remote, stated_on) nulls not distinct where cause = 'OLDER';
create trigger aspiration_superseded_unchanged before update or delete or truncate on mutasi.aspiration_superseded
    for each statement execute function mutasi.refuse_change();

create view mutasi.filed_aspiration as
select a.employee_id, a.choice, a.post_code, a.unit_id, a.district, a.remote, a.stated_on, null::date as held_until
from mutasi.aspiration a where a.profile_id is null and a.choice > 0
union all
select s.employee_id, s.choice, s.post_code, s.unit_id, s.district, s.remote, s.stated_on,
    (s.kept_at at time zone 'Asia/Jakarta')::date
from mutasi.aspiration_superseded s where s.cause = 'REPLACED' and s.choice > 0;
comment on view mutasi.filed_aspiration is 'What files wished for, as long as it was in force; held_until is the first day without it.';

create function mutasi.keep_superseded_aspirations() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    insert into mutasi.aspiration_superseded
        (employee_id, choice, post_code, unit_id, district, remote, stated_on, cause)
    select c.employee_id, c.choice, c.post_code, c.unit_id, c.district, c.remote, c.stated_on, 'REPLACED'
    from changed c where c.profile_id is null;
    return null;
end
$$;
revoke execute on function mutasi.keep_superseded_aspirations() from public;

create trigger aspiration_kept_on_delete after delete on mutasi.aspiration referencing old table as changed
    for each statement execute function mutasi.keep_superseded_aspirations();
create trigger aspiration_kept_on_update after update on mutasi.aspiration referencing old table as changed
    for each statement execute function mutasi.keep_superseded_aspirations();

create function mutasi.require_newest_aspirations() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if exists (
        select from (select distinct c.employee_id from changed c where c.profile_id is null and c.choice > 0) file
        cross join lateral (
            select p.stated_on from mutasi.aspiration_profile p
            where p.employee_id = file.employee_id order by p.id desc limit 1) own
        where (
            select max(a.stated_on) from mutasi.aspiration a
            where a.employee_id = file.employee_id and a.profile_id is null and a.choice > 0
        ) > own.stated_on is not true
    ) then
        raise exception 'the employee has stated something since'
            using errcode = 'check_violation', constraint = 'own_statement_stands', table = 'aspiration';
    end if;
    if exists (
        select from changed c
        where c.profile_id is not null and not exists (
            select from mutasi.standing_aspiration p
            where p.employee_id = c.employee_id and p.id = c.profile_id
                and (c.post_code is null and c.unit_id is null and c.district = any (p.districts)
                    or exists (
                        select from mutasi.aspiration_wish w
                        where w.profile_id = p.id and w.choice = c.choice
                            and (w.post_code, w.unit_id, w.district)
                                is not distinct from (c.post_code, c.unit_id, c.district))))
    ) then
        raise exception 'the employee has stated nothing of the kind'
            using errcode = 'check_violation', constraint = 'own_statement_is_on_record', table = 'aspiration';
    end if;
    return null;
end
$$;
revoke execute on function mutasi.require_newest_aspirations() from public;

create trigger aspiration_newest_on_insert after insert on mutasi.aspiration referencing new table as changed
    for each statement execute function mutasi.require_newest_aspirations();
create trigger aspiration_newest_on_update after update on mutasi.aspiration referencing new table as changed
    for each statement execute function mutasi.require_newest_aspirations();

create function mutasi.require_own_aspirations() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    -- At the end of the transaction, when what takes its place is there.
    if exists (select from mutasi.standing_aspiration p where p.employee_id = old.employee_id and p.id = old.profile_id)
        and not exists (
            select from mutasi.aspiration a
            where a.employee_id = old.employee_id and a.choice > 0
                and (a.profile_id is null and a.stated_on > old.stated_on
                    or (a.profile_id, a.choice, a.post_code, a.unit_id, a.district)
                        is not distinct from (old.profile_id, old.choice, old.post_code, old.unit_id, old.district)))
    then
        raise exception 'what the employee stated is still in force'
            using errcode = 'check_violation', constraint = 'own_statement_stands', table = 'aspiration';
    end if;
    return null;
end
$$;
revoke execute on function mutasi.require_own_aspirations() from public;

create constraint trigger aspiration_own_stays after delete or update on mutasi.aspiration
    deferrable initially deferred for each row when (old.profile_id is not null)
    execute function mutasi.require_own_aspirations();
