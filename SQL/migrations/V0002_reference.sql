-- What the province has before any person is looked at: units, posts, standards, rules, courses, calendar.
--
-- Keys are the codes of the agency's own systems (SIASN, SIMPEG): every import can be repeated on them.
create schema mutasi;
comment on schema mutasi is 'Transfers of civil servants: the domain of the mutasi daemon.';

-- The civil clock ------------------------------------------------------------------------------------------------
--
-- What day it is for every rule, job and view of the domain. It comes first, since defaults below read it; how it is
-- shifted, and by whom, is in V0017. No other now() or current_date stands in the domain: a test looks for them.

create table mutasi.clock (
    is_only boolean primary key default true check (is_only),
    ahead interval not null default '0',
    shifted_at timestamptz,
    constraint clock_within_a_century check (ahead between interval '-876600 hours' and interval '876600 hours'),
    -- Days and months would be of another length in another time zone.
    constraint clock_ahead_by_seconds
        check (extract(year from ahead) = 0 and extract(month from ahead) = 0 and extract(day from ahead) = 0),
    check ((ahead <> interval '0') = (shifted_at is not null))
);
comment on table mutasi.clock is 'By how much the civil clock is ahead of real time, or behind it; one row, and zero outside of demonstrations.';
comment on column mutasi.clock.shifted_at is 'When that was set, in real time; empty while the clock shows real time.';
insert into mutasi.clock default values;
-- What time it is is no secret, and whoever may read or write anything of the domain is shown it.
grant select on mutasi.clock to public;

create function mutasi.civil_now() returns timestamptz
language sql stable parallel safe
return now() + (select c.ahead from mutasi.clock c);
comment on function mutasi.civil_now() is 'The moment that counts in the domain: that of the transaction, as far ahead as the clock is shifted.';

create function mutasi.is_clock_shifted() returns boolean
language sql stable parallel safe
return (select c.shifted_at is not null from mutasi.clock c);
comment on function mutasi.is_clock_shifted() is 'What is made now belongs to a demonstration, and has to say so.';

create function mutasi.civil_today(zone text default 'Asia/Jakarta') returns date
language sql stable parallel safe
return (mutasi.civil_now() at time zone civil_today.zone)::date;
comment on function mutasi.civil_today(text) is 'The day that counts in the domain, in the capital''s zone unless another is named.';

create function mutasi.real_moment(civil timestamptz) returns timestamptz
language sql stable parallel safe
return real_moment.civil - (select c.ahead from mutasi.clock c);
comment on function mutasi.real_moment(timestamptz) is 'When the civil clock will show a moment, in real time: the one '
    'place where a civil moment becomes the time of a job.';

-- Names and codes ------------------------------------------------------------------------------------------------

-- Codes sort by bytes, so that an order never depends on the server's locale.
create domain mutasi.code as text collate "C"
    check (value ~ '^[A-Za-z0-9][A-Za-z0-9._:/-]{0,63}$');
comment on domain mutasi.code is 'Identifier taken over from another system or coined here; never shown as a name.';

create domain mutasi.title as text
    check (length(value) between 1 and 300 and value !~ '[\x01-\x1f\x7f]');
comment on domain mutasi.title is 'A name or label of one line, free of control characters.';

create domain mutasi.rank as text collate "C"
    check (value ~ '^((I|II|III)/[a-d]|IV/[a-e]|I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI|XVII)$');
comment on domain mutasi.rank is 'Golongan ruang of a PNS (III/c) or golongan of a PPPK (IX).';

create domain mutasi.level as smallint check (value between 1 and 5);
comment on domain mutasi.level is 'Competency level, PermenPANRB 38/2017.';

create domain mutasi.education_level as smallint check (value in (5, 10, 15, 20, 25, 30, 35, 40, 45, 50));
comment on domain mutasi.education_level is 'SIASN tingkat pendidikan: 5 SD … 15 SLTA … 40 S-1 … 50 S-3.';

create domain mutasi.percentage as numeric(5, 2) check (value between 0 and 100);

-- Organisation ---------------------------------------------------------------------------------------------------

create table mutasi.unit (
    id mutasi.code primary key,
    name mutasi.title not null,
    -- Deferred: a file lists children before parents as it pleases.
    parent_id mutasi.code references mutasi.unit deferrable initially deferred,
    echelon_id smallint,
    agency_id mutasi.code,
    district mutasi.title,
    island mutasi.title,
    zone text not null default 'WIB' check (zone in ('WIB', 'WITA', 'WIT')),
    hardship_class smallint not null default 0 check (hardship_class between 0 and 3),
    is_active boolean not null default true,
    expires_on date,
    successor_id mutasi.code references mutasi.unit deferrable initially deferred,
    check (parent_id <> id),
    check (successor_id <> id)
);
comment on column mutasi.unit.successor_id is 'The unit that this one was renamed to or merged into.';
comment on table mutasi.unit is 'Unit organisasi (unor), a tree. The importer refuses cycles.';
comment on column mutasi.unit.hardship_class is '0 ordinary, 1–3 remote (terpencil), 3 the hardest.';
comment on column mutasi.unit.agency_id is 'Instansi; empty means the agency of the nearest unit above that names one.';
create index unit_parent_id on mutasi.unit (parent_id);

create function mutasi.successor_of(unit text) returns text
language sql stable set search_path = pg_catalog, pg_temp
begin atomic
    -- Units are merged every few years; nobody goes on after twenty of them, nor in a circle.
    with recursive chain as (
        select u.id, u.successor_id, u.is_active, 0 as steps from mutasi.unit u where u.id = successor_of.unit
        union all
        select u.id, u.successor_id, u.is_active, c.steps + 1
        from chain c join mutasi.unit u on u.id = c.successor_id
        where not c.is_active and c.steps < 20
    )
    select c.id from chain c where c.is_active and c.steps > 0;
end;
comment on function mutasi.successor_of is 'The active unit that has followed an inactive one, over however many; null where none is named.';
revoke execute on function mutasi.successor_of(text) from public;

create table mutasi.education (
    id mutasi.code primary key,
    name mutasi.title not null,
    field mutasi.code not null,
    level mutasi.education_level
);
comment on table mutasi.education is 'Pendidikan: a course of study and the field (rumpun ilmu) it belongs to.';

create table mutasi.related_field (
    field mutasi.code not null,
    related mutasi.code not null,
    primary key (field, related),
    check (field <> related)
);
comment on table mutasi.related_field is 'A study in `related` counts as related for a post of `field`; one direction per row.';

create table mutasi.post (
    code mutasi.code primary key,
    name mutasi.title not null,
    kind smallint not null check (kind between 1 and 4),
    echelon_id smallint check (echelon_id in (10, 11, 12, 21, 22, 31, 32, 41, 42, 51, 52, 99)),
    tier mutasi.code,
    grade smallint check (grade between 1 and 17),
    retirement_age smallint check (retirement_age between 50 and 70),
    rank_min mutasi.rank,
    rank_max mutasi.rank,
    education_min mutasi.education_level,
    field mutasi.code,
    families text[] not null default '{}',
    is_clinical boolean not null default false,
    licence mutasi.code
);
comment on table mutasi.post is 'Jabatan with what its standard demands besides competencies.';
comment on column mutasi.post.kind is 'jenis_jabatan: 1 structural, 2 functional (JFT), 3 both, 4 pelaksana (JFU).';
comment on column mutasi.post.tier is 'Jenjang of a functional post, e.g. AHLI_MUDA, TERAMPIL.';
comment on column mutasi.post.grade is 'Kelas jabatan.';
comment on column mutasi.post.retirement_age is 'BUP in years; empty means the rule book''s age for the kind.';
comment on column mutasi.post.families is 'Post families, each with its training package (source 0.9).';
comment on column mutasi.post.licence is 'Code of the licence without which the post may not be held.';

create table mutasi.competency (
    code mutasi.code primary key,
    kind text not null check (kind in ('M', 'SK', 'T')),
    name mutasi.title
);
comment on table mutasi.competency is 'M managerial, SK socio-cultural (both national), T technical (by sector).';

insert into mutasi.competency (code, kind, name) values
    ('INT', 'M', 'Integritas'),
    ('KSM', 'M', 'Kerja Sama'),
    ('KOM', 'M', 'Komunikasi'),
    ('OPH', 'M', 'Orientasi pada Hasil'),
    ('PLP', 'M', 'Pelayanan Publik'),
    ('PDO', 'M', 'Pengembangan Diri dan Orang Lain'),
    ('MPB', 'M', 'Mengelola Perubahan'),
    ('PGK', 'M', 'Pengambilan Keputusan'),
    ('PKB', 'SK', 'Perekat Bangsa');

create table mutasi.competency_standard (
    post_code mutasi.code references mutasi.post on delete cascade,
    competency_code mutasi.code references mutasi.competency,
    level mutasi.level not null,
    primary key (post_code, competency_code)
);
comment on table mutasi.competency_standard is 'Standar kompetensi: the level a post requires of each competency.';

create table mutasi.formation (
    record bigint generated always as identity,
    unit_id mutasi.code not null references mutasi.unit,
    post_code mutasi.code not null references mutasi.post,
    year smallint check (year between 2000 and 2100),
    needed integer not null check (needed >= 0),
    incumbents integer check (incumbents >= 0),
    priority smallint check (priority between 1 and 5),
    unique nulls not distinct (unit_id, post_code, year)
);
comment on table mutasi.formation is 'Need K of a post in a unit (ABK); the row of the latest year stands.';
comment on column mutasi.formation.incumbents is 'Bezetting B as stated; empty means counted from the employees.';

-- Calendar and windows -------------------------------------------------------------------------------------------

create table mutasi.holiday (
    held_on date not null,
    region mutasi.title,
    name mutasi.title not null,
    kind text not null check (kind in ('LIBUR', 'CUTI_BERSAMA')),
    basis mutasi.title,
    unique nulls not distinct (held_on, region)
);
comment on column mutasi.holiday.region is 'Wilayah; empty means the whole country.';

create table mutasi.moratorium (
    id mutasi.code primary key,
    jurisdiction mutasi.title not null,
    basis mutasi.title not null,
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on),
    post_kinds smallint[] not null default '{}' check (1 <= all (post_kinds) and 4 >= all (post_kinds))
);
comment on table mutasi.moratorium is 'Windows without transfers, e.g. UU 10/2016 Ps 71(2) and 162(3).';
comment on column mutasi.moratorium.post_kinds is 'jenis_jabatan covered; empty means those of the law.';

-- Rules ----------------------------------------------------------------------------------------------------------

create table mutasi.rule_book (
    version mutasi.code primary key,
    valid_from date not null unique,
    published_at timestamptz not null default mutasi.civil_now(),
    published_by text not null default session_user
);
comment on table mutasi.rule_book is 'A version of all rules; the one with the latest valid_from not after the day stands.';

create table mutasi.rule_parameter (
    version mutasi.code not null references mutasi.rule_book on delete cascade,
    code mutasi.code not null,
    post_level mutasi.code,
    value numeric not null,
    unit mutasi.code not null,
    basis mutasi.title not null,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    unique nulls not distinct (version, code, post_level, valid_from)
);
comment on table mutasi.rule_parameter is 'A threshold of law or practice with its legal basis and validity.';
comment on column mutasi.rule_parameter.post_level is 'The only level of post the row is for; empty for all others.';

create table mutasi.weight_profile (
    version mutasi.code not null references mutasi.rule_book on delete cascade,
    name mutasi.code not null,
    performance numeric not null check (performance >= 0),
    potential numeric not null check (potential >= 0),
    competence numeric not null check (competence >= 0),
    experience numeric not null check (experience >= 0),
    need numeric not null check (need >= 0),
    aspiration numeric not null check (aspiration >= 0),
    location numeric not null check (location >= 0),
    basis mutasi.title not null,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    primary key (version, name, valid_from),
    -- NaN fails this as well: it equals nothing but itself.
    constraint weights_sum_to_one
        check (performance + potential + competence + experience + need + aspiration + location = 1)
);
comment on table mutasi.weight_profile is 'Weights of the components K, P, C, E, N, A, L in a score.';

-- Courses --------------------------------------------------------------------------------------------------------

create table mutasi.course (
    code mutasi.code primary key,
    name mutasi.title not null,
    training_kind smallint not null check (training_kind between 1 and 25),
    hours smallint not null check (hours between 1 and 2000),
    competencies text[] not null default '{}',
    level_reached mutasi.level,
    families text[] not null default '{}',
    provider mutasi.title
);
comment on table mutasi.course is 'Katalog pelatihan.';
comment on column mutasi.course.training_kind is 'SIASN jenisDiklat 1–25 (1–13 klasikal, 14–25 nonklasikal).';
comment on column mutasi.course.hours is 'JP, jam pelajaran.';
comment on column mutasi.course.families is 'Post families whose package contains the course.';
-- Certificates name a course in words; its name is the only link to the catalogue.
create index course_name on mutasi.course (lower(name));

create table mutasi.course_session (
    id bigint generated always as identity primary key,
    course_code mutasi.code not null references mutasi.course,
    starts_on date,
    ends_on date,
    location mutasi.title,
    seats integer check (seats >= 0),
    -- Kept by the trigger on mutasi.enrolment; the check is what makes overbooking impossible.
    seats_taken integer not null default 0,
    check (ends_on >= starts_on),
    constraint seats_not_overbooked check (seats_taken >= 0 and seats_taken <= seats),
    unique nulls not distinct (course_code, starts_on, location)
);
-- Sessions to come, among all there have been.
create index course_session_starts on mutasi.course_session (starts_on);
comment on column mutasi.course_session.seats is 'Kuota; empty means without limit.';
