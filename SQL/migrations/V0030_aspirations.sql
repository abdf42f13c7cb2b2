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

create view mutasi.standing_aspiration as
select p.* from (
    select distinct on (a.employee_id) a.* from mutasi.aspiration_profile a order by a.employee_id, a.id desc
) p
where not p.is_withdrawn;
comment on view mutasi.standing_aspiration is 'The profile in force of each employee who stated one.';

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
