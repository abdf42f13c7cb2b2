-- The civil servants, and how their data came in.
--
-- Only what a gate, a score or a notice needs is kept (UU 27/2022): no religion, marital status, NIK, tax number,
-- address, sex or health. Everything here is personal data. Side tables lead with employee_id: an evaluation reads
-- all of them in the order of that key, in one pass. `record` numbers a row, so that an explanation can name its source.

create table mutasi.employee (
    id uuid primary key default gen_random_uuid(),
    nip text collate "C" not null check (nip ~ '^[0-9]{18}$'),
    former_nip text collate "C" check (former_nip ~ '^[0-9]{9}$'),
    name mutasi.title not null,
    title_before mutasi.title,
    title_after mutasi.title,
    kind text not null check (kind in ('PNS', 'CPNS', 'PPPK', 'PPPK_PW')),
    legal_position smallint not null check (legal_position between 1 and 99),
    legal_position_since date,
    born_on date not null,
    cpns_since date,
    pns_since date,
    rank mutasi.rank not null,
    rank_since date,
    post_code mutasi.code not null references mutasi.post,
    post_since date not null,
    unit_id mutasi.code not null references mutasi.unit,
    agency_id mutasi.code,
    education_level mutasi.education_level,
    education_id mutasi.code references mutasi.education,
    email text check (length(email) <= 254 and email !~ '[[:cntrl:][:space:]]'),
    phone text check (length(phone) <= 32 and phone !~ '[[:cntrl:]]'),
    is_active boolean not null default true,
    record bigint generated always as identity
);
comment on table mutasi.employee is 'Pegawai. Personal data, general (UU 27/2022 Ps 4).';
comment on column mutasi.employee.id is 'Our own key: an NI PPPK changes when another agency appoints the person.';
comment on column mutasi.employee.nip is 'Personal data: holds birth date, entry date and sex; never published, never sorted by.';
comment on column mutasi.employee.born_on is 'Personal data: serves the retirement age (BUP) gate and nothing else.';
comment on column mutasi.employee.legal_position is 'Kedudukan hukum (SIASN): 1 active, 2 and 13 CLTN, 3 tugas belajar, …';
comment on column mutasi.employee.email is 'Personal data: serves notices only.';
comment on column mutasi.employee.phone is 'Personal data: serves notices only.';
comment on column mutasi.employee.is_active is 'False when the record was withdrawn upstream; nothing is deleted.';
create unique index employee_nip on mutasi.employee (nip) where is_active;
-- Incumbents of a post in a unit (B), the origin side of every move.
create index employee_unit_post on mutasi.employee (unit_id, post_code) where is_active;
create index employee_post on mutasi.employee (post_code);
-- Who came to a unit within the months that an outcome is measured in.
create index employee_since on mutasi.employee (post_since);
-- Whoever left is looked up by NIP as well.
create index employee_any_nip on mutasi.employee (nip);

create table mutasi.performance (
    record bigint generated always as identity,
    employee_id uuid references mutasi.employee,
    year smallint check (year between 1990 and 2100),
    result smallint check (result between 1 and 3),
    conduct smallint check (conduct between 1 and 3),
    predicate smallint not null check (predicate between 1 and 5),
    recorded mutasi.title not null,
    primary key (employee_id, year)
);
comment on table mutasi.performance is 'Yearly appraisal (SKP). Exempt from disclosure (UU 14/2008 Ps 17 h).';
comment on column mutasi.performance.result is 'Hasil kerja: 1 above, 2 as, 3 below expectation.';
comment on column mutasi.performance.conduct is 'Perilaku kerja: 1 above, 2 as, 3 below expectation.';
comment on column mutasi.performance.predicate is '1 Sangat Baik, 2 Baik, 3 Butuh Perbaikan, 4 Kurang, 5 Sangat Kurang; what the rules use.';
comment on column mutasi.performance.recorded is 'What the source said, which the predicate may correct.';

create table mutasi.assessment (
    record bigint generated always as identity,
    employee_id uuid references mutasi.employee,
    assessed_on date,
    levels smallint[] not null
        check (cardinality(levels) = 9 and 1 <= all (levels) and 5 >= all (levels)),
    competence mutasi.percentage,
    potential mutasi.percentage,
    track_record mutasi.percentage,
    box_scheme mutasi.code,
    box_performance text check (box_performance in ('BAWAH', 'SESUAI', 'ATAS')),
    box_potential text check (box_potential in ('RENDAH', 'MENENGAH', 'TINGGI')),
    primary key (employee_id, assessed_on),
    check (num_nulls(box_scheme, box_performance, box_potential) in (0, 3))
);
comment on table mutasi.assessment is 'Competence and potential. Exempt from disclosure (UU 14/2008 Ps 17 h).';
comment on column mutasi.assessment.levels is 'INT, KSM, KOM, OPH, PLP, PDO, MPB, PGK, PKB in this order; null where not assessed.';
comment on column mutasi.assessment.box_performance is 'A box is kept as its pair; a number means nothing without the scheme.';

create table mutasi.technical_competency (
    record bigint generated always as identity,
    employee_id uuid references mutasi.employee,
    competency_code mutasi.code references mutasi.competency,
    level mutasi.level not null,
    assessed_on date,
    evidence mutasi.title,
    primary key (employee_id, competency_code)
);

create table mutasi.discipline (
    record bigint generated always as identity,
    employee_id uuid not null references mutasi.employee,
    severity text not null check (severity in ('R', 'S', 'B')),
    penalty_kind mutasi.code,
    decision_no mutasi.title,
    decided_on date,
    starts_on date,
    ends_on date,
    status text check (status in ('PROSES', 'BERJALAN', 'SELESAI')),
    unique nulls not distinct (employee_id, severity, decision_no, starts_on)
);
comment on table mutasi.discipline is 'Hukuman disiplin (PP 94/2021). For a restricted role only.';
comment on column mutasi.discipline.status is 'Empty means derived from the dates, and active when these don''t tell.';

create table mutasi.position (
    record bigint generated always as identity,
    employee_id uuid references mutasi.employee,
    started_on date,
    post_code mutasi.code references mutasi.post,
    unit_id mutasi.code references mutasi.unit,
    ended_on date check (ended_on >= started_on),
    decision_no mutasi.title,
    decided_on date,
    is_acting boolean not null default false,
    primary key (employee_id, started_on, post_code, unit_id)
);
comment on table mutasi.position is 'Riwayat jabatan.';
-- As above, of posts that were left since.
create index position_started on mutasi.position (started_on) where not is_acting;
comment on column mutasi.position.is_acting is 'Plt or Plh: not a definitive post, no experience gained in law.';

create table mutasi.training_record (
    employee_id uuid not null references mutasi.employee,
    name mutasi.title not null,
    year smallint not null check (year between 1950 and 2100),
    started_on date,
    finished_on date check (finished_on >= started_on),
    training_kind smallint not null check (training_kind between 1 and 25),
    hours integer check (hours between 0 and 5000),
    certificate_no mutasi.title,
    unique nulls not distinct (employee_id, name, year, started_on, certificate_no)
);
comment on table mutasi.training_record is 'Riwayat diklat: what was done, as the agency''s records have it.';

create table mutasi.licence (
    employee_id uuid references mutasi.employee,
    code mutasi.code,
    number mutasi.title,
    valid_until date not null,
    primary key (employee_id, code)
);
comment on table mutasi.licence is 'Izin: STR, SIP, teaching certificate, PPNS, …';

create table mutasi.relation (
    employee_id uuid references mutasi.employee,
    related_id uuid references mutasi.employee,
    kind mutasi.code not null,
    primary key (employee_id, related_id, kind),
    check (employee_id <> related_id)
);
comment on table mutasi.relation is 'Declared kinship or business relation (PermenPANRB 17/2024). Specific purpose: gate E23.';
create index relation_related_id on mutasi.relation (related_id);

create table mutasi.aspiration (
    record bigint generated always as identity,
    employee_id uuid not null references mutasi.employee,
    choice smallint not null check (choice between 0 and 6),
    post_code mutasi.code references mutasi.post,
    unit_id mutasi.code references mutasi.unit,
    district mutasi.title,
    remote text check (remote in ('YA', 'TIDAK', 'BERSYARAT')),
    stated_on date,
    unique nulls not distinct (employee_id, choice, post_code, unit_id, district)
);
comment on column mutasi.aspiration.choice is '1 the most wished; 0 a refusal. Post and unit both empty mean any.';
comment on column mutasi.aspiration.remote is 'Willing to serve in a remote place.';

-- Imports --------------------------------------------------------------------------------------------------------

-- In real time, unlike what is dated in the domain: how long an import took is compared with the server's log, and no
-- rule reads it.
create table mutasi.import_run (
    id bigint generated always as identity primary key,
    started_at timestamptz not null default now(),
    finished_at timestamptz,
    started_by text not null default session_user,
    source text,
    gathered_on date,
    unique (source, gathered_on)
);
comment on column mutasi.import_run.source is 'The upstream database; empty for files.';
comment on column mutasi.import_run.gathered_on is 'The day whose changes are gathered in this run, as the upstream database tells of them; it has no end. Empty for a run of its own.';

create table mutasi.import_file (
    run_id bigint references mutasi.import_run on delete cascade,
    file mutasi.title,
    refused mutasi.code,
    rows_read bigint not null,
    rows_applied bigint not null,
    rows_unchanged bigint not null,
    rows_rejected bigint not null,
    primary key (run_id, file)
);
comment on column mutasi.import_file.refused is 'Why nothing of the file was applied; empty when it was.';

create table mutasi.import_issue (
    run_id bigint not null references mutasi.import_run on delete cascade,
    file mutasi.title not null,
    line bigint not null check (line >= 0),
    field text,
    code mutasi.code not null,
    severity text not null check (severity in ('ERROR', 'WARNING', 'INFO'))
);
comment on table mutasi.import_issue is 'What an import had to say. Values are left out: they may be personal data.';
comment on column mutasi.import_issue.line is 'Line of the file, the header being 1; 0 the file as a whole.';
create index import_issue_run on mutasi.import_issue (run_id, file, line);

create function mutasi.refuse_deletion() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
    raise exception 'rows of % are never deleted', tg_table_name using errcode = 'insufficient_privilege';
end
$$;
revoke execute on function mutasi.refuse_deletion() from public;
comment on function mutasi.refuse_deletion() is 'Who leaves is made inactive: decisions and evaluations still name them.';

create trigger employee_stays before delete on mutasi.employee
    for each statement execute function mutasi.refuse_deletion();
