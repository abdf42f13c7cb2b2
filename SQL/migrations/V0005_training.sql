-- From a person's gaps to seats in courses.

create table mutasi.training_plan (
    id bigint generated always as identity primary key,
    employee_id uuid not null references mutasi.employee,
    post_code mutasi.code not null references mutasi.post,
    job_id bigint,
    rule_version mutasi.code not null,
    as_of date not null,
    structural text check (structural in ('PKP', 'PKA', 'PKN_II', 'PKN_I')),
    planned_at timestamptz not null default mutasi.civil_now()
);
comment on table mutasi.training_plan is 'Courses that close a person''s gaps for a post; a later plan for the same replaces it.';
comment on column mutasi.training_plan.structural is 'Structural training for whose queue the person stands.';
create index training_plan_person on mutasi.training_plan (employee_id, post_code, id desc);
create unique index training_plan_job on mutasi.training_plan (job_id);

create table mutasi.training_plan_item (
    plan_id bigint references mutasi.training_plan on delete cascade,
    place smallint check (place > 0),
    course_code mutasi.code references mutasi.course,
    hours smallint not null check (hours > 0),
    reason text not null check (length(reason) between 1 and 1000),
    primary key (plan_id, place),
    unique (plan_id, course_code)
);
comment on column mutasi.training_plan_item.course_code is 'Empty for development outside of the catalogue, such as coaching.';

create table mutasi.enrolment (
    id bigint generated always as identity primary key,
    employee_id uuid not null references mutasi.employee,
    course_code mutasi.code not null references mutasi.course,
    session_id bigint references mutasi.course_session,
    plan_id bigint references mutasi.training_plan,
    state text not null check (state in (
        'RECOMMENDED', 'APPROVED', 'SCHEDULED', 'WAITLISTED', 'ENROLLED', 'ATTENDING', 'PASSED', 'FAILED', 'NO_SHOW',
        'CERTIFIED', 'SYNCED', 'CANCELLED')),
    year smallint not null check (year between 2000 and 2100),
    hours smallint not null check (hours > 0),
    certificate_no mutasi.title,
    created_at timestamptz not null default mutasi.civil_now(),
    changed_at timestamptz not null default mutasi.civil_now(),
    check (session_id is not null or state in ('RECOMMENDED', 'APPROVED', 'CANCELLED'))
);
comment on table mutasi.enrolment is 'Pendaftaran pelatihan. A wait-list is served in the order of id.';
comment on column mutasi.enrolment.year is 'The year to which the hours (JP) count.';
create unique index enrolment_once on mutasi.enrolment (employee_id, course_code)
    where state in ('RECOMMENDED', 'APPROVED', 'SCHEDULED', 'WAITLISTED', 'ENROLLED', 'ATTENDING');
create index enrolment_waiting on mutasi.enrolment (session_id, id) where state = 'WAITLISTED';
create index enrolment_session on mutasi.enrolment (session_id);
create index enrolment_plan on mutasi.enrolment (plan_id, id);
create index enrolment_person_year on mutasi.enrolment (employee_id, year);

create function mutasi.holds_seat(state text) returns boolean
language sql immutable parallel safe
return state in ('SCHEDULED', 'ENROLLED', 'ATTENDING', 'PASSED', 'FAILED', 'NO_SHOW', 'CERTIFIED', 'SYNCED');
comment on function mutasi.holds_seat is 'Whether an enrolment in that state takes a seat.';

-- Counts the seats of a session whoever writes enrolments; the session's check refuses one too many.
create function mutasi.count_seats() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if tg_op <> 'INSERT' and old.session_id is not null and mutasi.holds_seat(old.state) then
        update mutasi.course_session set seats_taken = seats_taken - 1 where id = old.session_id;
    end if;
    if tg_op <> 'DELETE' and new.session_id is not null and mutasi.holds_seat(new.state) then
        update mutasi.course_session set seats_taken = seats_taken + 1 where id = new.session_id;
    end if;
    return null;
end
$$;
revoke execute on function mutasi.count_seats() from public;

create trigger enrolment_takes_seat after insert or delete on mutasi.enrolment
    for each row execute function mutasi.count_seats();
create trigger enrolment_moves_seat after update of state, session_id on mutasi.enrolment
    for each row
    when (old.session_id is distinct from new.session_id
        or mutasi.holds_seat(old.state) <> mutasi.holds_seat(new.state))
    execute function mutasi.count_seats();

-- A result is counted once: here until the agency's records have it, there from then on.
create view mutasi.result_off_record with (security_invoker = true) as
select n.id, n.employee_id, n.year, n.hours
from mutasi.enrolment n
join mutasi.course c on c.code = n.course_code
where n.state in ('PASSED', 'CERTIFIED', 'SYNCED') and not exists (
    select from mutasi.training_record r
    where r.employee_id = n.employee_id
        and (r.certificate_no = n.certificate_no or (r.year = n.year and lower(r.name) = lower(c.name))));
comment on view mutasi.result_off_record is 'Courses passed here that the agency''s records (riwayat diklat) do not show.';

-- Hours of a year as law counts them: what the records show, and what is enrolled here and not yet in the records.
create view mutasi.training_hours with (security_invoker = true) as
select employee_id, year, sum(hours)::integer as hours
from (
    select employee_id, year, coalesce(hours, 0) as hours from mutasi.training_record
    union all
    select employee_id, year, hours::integer from mutasi.result_off_record
    union all
    select employee_id, year, hours::integer from mutasi.enrolment where state in ('SCHEDULED', 'ENROLLED', 'ATTENDING')
) as counted
group by employee_id, year;
comment on view mutasi.training_hours is 'JP per person and year (PNS at least 20, PPPK at most 24; PP 11/2017, Peraturan LAN 15/2020).';
