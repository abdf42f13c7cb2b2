-- Official papers as they were set, their electronic signatures, checklists that are edited, and waivers.
--
-- What must hold whoever writes: a paper that was set is never changed, of each document one signature is under way at a
-- time, a signature whose outcome is unknown is not asked for again, the decree that is signed says what was decided, by
-- the number it has in the register, and what was waived, required or cited stays on record. Papers and what they rest on
-- are read together: hence the length.

create table mutasi.letterhead (
    unit_id mutasi.code primary key references mutasi.unit,
    address text not null check (length(btrim(address)) between 1 and 300 and address !~ '[[:cntrl:]]'),
    contact text check (length(btrim(contact)) between 1 and 300 and contact !~ '[[:cntrl:]]'),
    town text not null check (length(btrim(town)) between 1 and 100 and town !~ '[[:cntrl:]]'),
    is_personnel_office boolean not null default false
);
comment on table mutasi.letterhead is 'Kop surat of units; a unit without one uses that of the nearest unit above.';
comment on column mutasi.letterhead.is_personnel_office is 'The office that keeps the transfers (BKD, BKPSDM).';
create unique index letterhead_one_personnel_office on mutasi.letterhead (is_personnel_office) where is_personnel_office;

-- Papers ---------------------------------------------------------------------------------------------------------------

create table mutasi.document (
    id bigint generated always as identity primary key,
    subject_kind text not null check (subject_kind in ('PROPOSAL', 'PACKAGE', 'ASSIGNMENT', 'OBJECTION', 'ENROLMENT')),
    subject_id bigint not null check (subject_id > 0),
    name mutasi.code not null,
    version integer not null,
    event integer check (event > 0),
    title text not null check (length(btrim(title)) between 1 and 300),
    letter_number text check (length(btrim(letter_number)) between 1 and 100 and letter_number !~ '[[:cntrl:]]'),
    letter_date date,
    decision_sha256 bytea,
    media_type text not null check (media_type in ('application/pdf')),
    content bytea not null check (length(content) between 1 and 67108864),
    sha256 bytea not null,
    rendered_at timestamptz not null default mutasi.civil_now(),
    rendered_by text not null default session_user,
    constraint document_version unique (subject_kind, subject_id, name, version),
    constraint digest_is_of_content check (sha256 = sha256(content)),
    constraint letter_is_whole check (num_nonnulls(letter_number, letter_date) in (0, 2))
);
comment on table mutasi.document is 'Papers as they were set. A new version never takes the place of an old one. Personal data.';
comment on column mutasi.document.subject_id is 'The number of what it belongs to, such as the proposal.';
comment on column mutasi.document.event is 'The event of the proposal by which it came to be written.';
comment on column mutasi.document.letter_number is 'The number that stands on it; empty on drafts.';
comment on column mutasi.document.decision_sha256 is 'What a decree says (mutasi.decree_digest). The file has it in itself, so '
    'that whoever signs the file signs number, date and people with it.';
-- PDF is compressed already.
alter table mutasi.document alter column content set storage external;

create function mutasi.decree_digest(package_id bigint, letter_number text, letter_date date) returns bytea
language sql stable set search_path = pg_catalog, pg_temp
return sha256(convert_to(jsonb_build_array('mutasi/decree/1', package_id, letter_number, letter_date, (
    select jsonb_agg(
        jsonb_build_array(m.proposal_id, p.employee_id, p.origin, p.target, p.effective_on) order by m.id)
    from mutasi.package_member m join mutasi.proposal p on p.id = m.proposal_id
    where m.package_id = decree_digest.package_id and m.left_at is null))::text, 'UTF8'));
comment on function mutasi.decree_digest(bigint, text, date) is 'What the decree of a package says: its number and date, '
    'and whom it moves from where to where from which day, as all of that is on record now.';

create function mutasi.number_document() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    -- Versions of one paper are written one after the other, whoever writes.
    perform pg_advisory_xact_lock(hashtextextended(
        concat_ws(':', 'mutasi.document', new.subject_kind, new.subject_id, new.name), 0));
    new.version := 1 + coalesce((
        select max(d.version) from mutasi.document d
        where d.subject_kind = new.subject_kind and d.subject_id = new.subject_id and d.name = new.name), 0);
    new.decision_sha256 := null;
    if new.subject_kind = 'PACKAGE' and new.name = 'SK' then
        new.decision_sha256 := mutasi.decree_digest(new.subject_id, new.letter_number, new.letter_date);
        if position(convert_to(encode(new.decision_sha256, 'hex'), 'UTF8') in new.content) = 0 then
            raise exception 'the file of a decree is not of its number, its date and the members of its package'
                using errcode = 'check_violation', constraint = 'decree_says_what_is_decided', table = 'document';
        end if;
    end if;
    return new;
end
$$;
create trigger document_numbered before insert on mutasi.document
    for each row execute function mutasi.number_document();
create trigger document_unchanged before update or delete or truncate on mutasi.document
    for each statement execute function mutasi.refuse_change();

-- Signatures -----------------------------------------------------------------------------------------------------------

create table mutasi.document_signature (
    id bigint generated always as identity primary key,
    document_id bigint not null references mutasi.document,
    kind text not null default 'TTE' check (kind in ('TTE', 'SEGEL')),
    signer uuid references mutasi.employee,
    provider text not null check (provider in ('BSRE', 'LOKAL')),
    state text not null default 'REQUESTED'
        check (state in ('REQUESTED', 'UNKNOWN', 'SIGNED', 'VERIFIED', 'INVALID', 'REFUSED')),
    form text check (form in ('PADES', 'CMS')),
    signed bytea check (length(signed) between 1 and 134217728),
    explanation text check (length(explanation) <= 500),
    certificate_name text check (length(certificate_name) between 1 and 300 and certificate_name !~ '[[:cntrl:]]'),
    certificate_sha256 text check (certificate_sha256 ~ '^[0-9a-f]{64}$'),
    level text check (level in ('PKCS7', 'B', 'T', 'LT', 'LTA')),
    stamped_at timestamptz,
    requested_at timestamptz not null default mutasi.civil_now(),
    requested_by text not null default session_user,
    settled_at timestamptz,
    verified_at timestamptz,
    constraint verified_has_signature check (state not in ('SIGNED', 'VERIFIED') or num_nonnulls(signed, form) = 2),
    constraint verified_has_moment check ((verified_at is not null) = (state = 'VERIFIED')),
    constraint verified_names_certificate check (
        state <> 'VERIFIED' or num_nonnulls(certificate_name, certificate_sha256) = 2 and (form = 'CMS' or level is not null)),
    constraint people_sign_agencies_seal check ((kind = 'SEGEL') = (signer is null))
);
comment on table mutasi.document_signature is 'Electronic signatures of people (TTE) and seals of the agency (SEGEL). A '
    'passphrase or a one-time code is never kept.';
comment on column mutasi.document_signature.certificate_name is 'Whom the certificate names by which it was signed.';
comment on column mutasi.document_signature.level is 'PAdES level as it was found in the file itself.';
comment on column mutasi.document_signature.stamped_at is 'When an authority has stamped it; real time, whatever the clock.';
comment on column mutasi.document_signature.state is 'REQUESTED before the call is made, so that one that nobody lived '
    'to record is known; UNKNOWN after a time-out: verified before anything else, never sent again.';
comment on column mutasi.document_signature.signed is 'The signed PDF (PADES), or the signature beside it (CMS).';
create unique index document_signature_one_live on mutasi.document_signature (document_id)
    where state in ('REQUESTED', 'UNKNOWN', 'SIGNED', 'VERIFIED');
create index document_signature_document on mutasi.document_signature (document_id, id);

create function mutasi.keep_signature() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
    settable text[] := array['state', 'form', 'signed', 'explanation', 'settled_at', 'verified_at', 'certificate_name',
        'certificate_sha256', 'level', 'stamped_at'];
begin
    -- What was signed is kept once; one that is refused or invalid is over, and another one may be asked for.
    if to_jsonb(new) - settable is distinct from to_jsonb(old) - settable
        or (old.signed is not null and new.signed is distinct from old.signed)
        or not (new.state = old.state or new.state = any (case old.state
            when 'REQUESTED' then array['UNKNOWN', 'SIGNED', 'VERIFIED', 'INVALID', 'REFUSED']
            when 'UNKNOWN' then array['SIGNED', 'VERIFIED', 'INVALID', 'REFUSED']
            when 'SIGNED' then array['VERIFIED', 'INVALID']
            when 'VERIFIED' then array['INVALID']
            else array[]::text[] end))
    then
        raise exception 'a signature goes from request to outcome and not back'
            using errcode = 'check_violation', constraint = 'signature_goes_on', table = 'document_signature';
    end if;
    return new;
end
$$;
create trigger signature_kept before update on mutasi.document_signature
    for each row execute function mutasi.keep_signature();
create trigger signature_stays before delete or truncate on mutasi.document_signature
    for each statement execute function mutasi.refuse_change();

create function mutasi.require_newest_document() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if exists (
        select from mutasi.document d join mutasi.document n
            on n.subject_kind = d.subject_kind and n.subject_id = d.subject_id and n.name = d.name and n.version > d.version
        where d.id = new.document_id
    ) then
        raise exception 'only the newest version of a document is signed'
            using errcode = 'check_violation', constraint = 'newest_version_is_signed', table = 'document_signature';
    end if;
    -- What was set before the decision says something else than what was decided, if only the TMT.
    if exists (
        select from mutasi.document d join mutasi.package_event e on e.package_id = d.subject_id
        where d.id = new.document_id and d.subject_kind = 'PACKAGE' and d.name = 'SK' and e.name = 'DECIDED'
            and e.at > d.rendered_at
    ) then
        raise exception 'the decree was set before the last decision'
            using errcode = 'check_violation', constraint = 'drafted_after_decision', table = 'document_signature';
    end if;
    return new;
end
$$;
create trigger signature_of_newest before insert on mutasi.document_signature
    for each row execute function mutasi.require_newest_document();

-- Decrees --------------------------------------------------------------------------------------------------------------

alter table mutasi.decree add column document_id bigint references mutasi.document;
comment on column mutasi.decree.document_id is 'The paper that was signed electronically; empty for a decree signed by hand.';
create index decree_document on mutasi.decree (document_id);

create function mutasi.require_decree_of_package() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    paper record;
    fault text;
begin
    select d.subject_kind, d.subject_id, d.letter_number, d.letter_date, d.decision_sha256, k.state into paper
    from mutasi.document d
    left join mutasi.package k on d.subject_kind = 'PACKAGE' and k.id = d.subject_id
    where d.id = new.document_id and d.name = 'SK';
    if not found then
        return new;
    end if;
    if paper.letter_number is not null then
        -- Of two papers with one number the second waits for the first, and sees that its number is given.
        perform pg_advisory_xact_lock(hashtextextended(
            concat_ws(':', 'mutasi.decree', extract(year from paper.letter_date), paper.letter_number), 0));
    end if;
    fault := case
        when new.kind <> 'TTE' then 'people_sign_decrees'
        when paper.letter_number is null then 'decree_has_number'
        when paper.state is null then 'decree_is_of_package'
        when paper.state not in ('DECIDED', 'SIGNED') then 'decree_is_decided'
        when paper.decision_sha256 is distinct from
            mutasi.decree_digest(paper.subject_id, paper.letter_number, paper.letter_date)
            then 'decree_says_what_is_decided'
        when exists (
            select from mutasi.decree r
            where r.package_id = paper.subject_id and r.kind = 'MUTASI'
                and (r.number, r.dated) <> (paper.letter_number, paper.letter_date)
        ) then 'decree_as_recorded'
        when exists (
            select from mutasi.decree r
            where r.number = paper.letter_number and r.year = extract(year from paper.letter_date)
                and (r.package_id, r.kind) <> (paper.subject_id, 'MUTASI')
        ) or exists (
            select from mutasi.document o
            join mutasi.document_signature s on s.document_id = o.id
            where o.letter_number = paper.letter_number
                and extract(year from o.letter_date) = extract(year from paper.letter_date)
                and o.name = 'SK' and o.subject_kind = 'PACKAGE' and o.subject_id <> paper.subject_id
                and s.state in ('REQUESTED', 'UNKNOWN', 'SIGNED', 'VERIFIED')
                and not exists (
                    select from mutasi.document n
                    where n.subject_kind = o.subject_kind and n.subject_id = o.subject_id and n.name = o.name
                        and n.version > o.version)
        ) then 'decree_number_once_a_year'
    end;
    if fault is not null then
        raise exception 'the paper is not the decree of its package as that was decided'
            using errcode = 'check_violation', constraint = fault, table = 'document_signature';
    end if;
    return new;
end
$$;
create trigger signature_of_decided before insert on mutasi.document_signature
    for each row execute function mutasi.require_decree_of_package();
create index document_letter on mutasi.document (letter_number) where name = 'SK';

create function mutasi.require_signed_paper() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    paper record;
    newest bigint;
    fault text;
begin
    select d.id into newest from mutasi.document d
    where d.subject_kind = 'PACKAGE' and d.subject_id = new.package_id and d.name = 'SK'
    order by d.version desc limit 1;
    if new.document_id is null then
        -- Who signs by hand signs nothing beside an electronic signature.
        if exists (
            select from mutasi.document_signature s
            where s.document_id = newest and s.state in ('REQUESTED', 'UNKNOWN', 'SIGNED', 'VERIFIED')
        ) then
            fault := 'decree_is_signed_once';
        end if;
    else
        select d.id, d.subject_kind, d.subject_id, d.name, d.letter_number, d.letter_date, d.decision_sha256, s.state,
            s.signer
        into paper
        from mutasi.document d
        left join mutasi.document_signature s on s.document_id = d.id
            and s.state in ('REQUESTED', 'UNKNOWN', 'SIGNED', 'VERIFIED')
        where d.id = new.document_id;
        fault := case
            when (paper.subject_kind, paper.subject_id, paper.name) is distinct from ('PACKAGE', new.package_id, 'SK')
                then 'decree_is_of_package'
            when paper.id is distinct from newest then 'newest_version_is_signed'
            when (paper.letter_number, paper.letter_date) is distinct from (new.number, new.dated)
                then 'decree_as_signed'
            when paper.decision_sha256 is distinct from
                mutasi.decree_digest(new.package_id, new.number, new.dated) then 'decree_says_what_is_decided'
            when paper.state is distinct from 'VERIFIED' then 'decree_signature_verified'
            when paper.signer is distinct from new.signer then 'decree_as_signed'
        end;
    end if;
    if fault is not null then
        raise exception 'the paper that was signed is not this decree'
            using errcode = 'check_violation', constraint = fault, table = 'decree';
    end if;
    return new;
end
$$;
create trigger decree_is_signed_paper before insert on mutasi.decree
    for each row when (new.kind = 'MUTASI') execute function mutasi.require_signed_paper();
alter table mutasi.decree add constraint only_transfers_are_signed_papers
    check (document_id is null or kind = 'MUTASI');

-- Laws -----------------------------------------------------------------------------------------------------------------

create table mutasi.law (
    id bigint generated always as identity primary key,
    code mutasi.code not null,
    version integer not null,
    place smallint not null check (place between 1 and 999),
    citation text not null
        check (length(btrim(citation)) between 1 and 1000 and citation !~ '[[:cntrl:]]' and citation !~ '[.;,[:space:]]$'),
    valid_from date not null,
    valid_to date,
    is_for_other_agencies boolean not null default false,
    is_dropped boolean not null default false,
    reason text not null check (length(btrim(reason)) between 1 and 4000),
    set_by uuid references mutasi.employee,
    recorded_by text not null default session_user,
    set_at timestamptz not null default mutasi.civil_now(),
    constraint law_version unique (code, version),
    constraint law_ends_after_start check (valid_to >= valid_from)
);
comment on table mutasi.law is 'What decrees cite behind Mengingat on a day; of each law the newest version holds.';
comment on column mutasi.law.place is 'Its rank: what is cited first has the smallest.';
comment on column mutasi.law.valid_to is 'The last day on which it is cited; empty while it is in force.';
comment on column mutasi.law.is_for_other_agencies is 'Whether only transfers between agencies cite it.';
comment on column mutasi.law.set_by is 'Null for what was delivered.';
create trigger law_unchanged before update or delete or truncate on mutasi.law
    for each statement execute function mutasi.refuse_change();

insert into mutasi.law (code, version, place, citation, valid_from, valid_to, reason)
values
    ('UU-5-2014', 1, 10, 'Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara', '2014-01-15', '2023-10-30',
        'bawaan program'),
    ('UU-20-2023', 1, 20, 'Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara', '2023-10-31', null,
        'bawaan program'),
    ('UU-30-2014', 1, 30, 'Undang-Undang Nomor 30 Tahun 2014 tentang Administrasi Pemerintahan', '2014-10-17', null,
        'bawaan program'),
    ('PP-11-2017', 1, 40, 'Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil',
        '2017-04-07', '2020-02-27', 'bawaan program'),
    ('PP-11-2017-UBAH', 1, 50, 'Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil '
        'sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 17 Tahun 2020', '2020-02-28', null,
        'bawaan program'),
    ('PERBKN-5-2019', 1, 60, 'Peraturan Badan Kepegawaian Negara Nomor 5 Tahun 2019 tentang Tata Cara Pelaksanaan '
        'Mutasi', '2019-05-01', null, 'bawaan program');

-- Checklists -----------------------------------------------------------------------------------------------------------

create table mutasi.checklist (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('M1', 'M2', 'M3', 'M4', 'M5', 'M6')),
    code mutasi.code not null,
    version integer not null,
    is_dropped boolean not null default false,
    is_mandatory boolean not null,
    issuers text[] not null check (issuers <@ array['PEGAWAI', 'UNIT', 'PEJABAT', 'JPT_PRATAMA', 'JPT_MADYA',
        'JPT_UTAMA', 'PPK', 'INSPEKTORAT', 'TPK', 'LAIN']),
    maximum_age smallint check (maximum_age between 1 and 3650),
    is_legalised boolean not null,
    names_post boolean not null,
    is_for_special_posts boolean not null,
    is_deferrable boolean not null,
    waivable_by text[] not null check (waivable_by <@ array['KEPALA_OPD', 'PYB', 'PPK', 'MENDAGRI']),
    basis text not null check (length(btrim(basis)) between 1 and 300),
    reason text not null check (length(btrim(reason)) between 1 and 4000),
    set_by uuid references mutasi.employee,
    recorded_by text not null default session_user,
    set_at timestamptz not null default mutasi.civil_now(),
    constraint checklist_version unique (kind, code, version)
);
comment on table mutasi.checklist is 'Documents that kinds of transfers ask for; of each row the newest version holds.';
comment on column mutasi.checklist.set_by is 'Null for what was delivered.';
create trigger checklist_unchanged before update or delete or truncate on mutasi.checklist
    for each statement execute function mutasi.refuse_change();

-- Waivers --------------------------------------------------------------------------------------------------------------

create table mutasi.waiver (
    id bigint generated always as identity primary key,
    gate mutasi.code,
    document mutasi.code,
    role text not null check (role in ('KEPALA_OPD', 'PYB', 'PPK', 'MENDAGRI')),
    ground text check (ground in ('LOWONG_TANPA_CALON', 'PENATAAN_ORGANISASI', 'BENCANA', 'ALASAN_PRIBADI_BERAT')),
    reason text not null check (length(btrim(reason)) between 1 and 4000),
    letter_number text not null check (length(btrim(letter_number)) between 1 and 100),
    letter_date date not null,
    valid_until date,
    entered_by uuid not null references mutasi.employee,
    recorded_by text not null default session_user,
    entered_at timestamptz not null default mutasi.civil_now(),
    transaction xid8 not null default pg_current_xact_id(),
    withdrawn_at timestamptz,
    withdrawn_by uuid references mutasi.employee,
    withdrawal_reason text check (length(btrim(withdrawal_reason)) between 1 and 4000),
    check (num_nonnulls(gate, document) = 1),
    check (valid_until >= letter_date),
    check (num_nonnulls(withdrawn_at, withdrawn_by, withdrawal_reason) in (0, 3))
);
create index waiver_in_force on mutasi.waiver (valid_until) where withdrawn_at is null;
comment on table mutasi.waiver is 'A named role does without a gate or a document, by a letter, for the people it names.';

create table mutasi.waiver_rule (
    gate mutasi.code not null check (gate in ('E05', 'E14', 'E16', 'E17', 'E23', 'E24', 'E25', 'E35')),
    version integer not null,
    roles text[] not null check (cardinality(roles) > 0 and roles <@ array['KEPALA_OPD', 'PYB', 'PPK', 'MENDAGRI']),
    grounds text[] not null check (grounds <@ array['LOWONG_TANPA_CALON', 'PENATAAN_ORGANISASI', 'BENCANA',
        'ALASAN_PRIBADI_BERAT']),
    basis text not null check (length(btrim(basis)) between 1 and 300),
    reason text not null check (length(btrim(reason)) between 1 and 4000),
    set_by uuid not null references mutasi.employee,
    recorded_by text not null default session_user,
    set_at timestamptz not null default mutasi.civil_now(),
    primary key (gate, version),
    -- UU 10/2016 Ps 71(2) and 162(3).
    constraint mendagri_alone check (gate not in ('E24', 'E25') or roles = array['MENDAGRI'])
);
comment on table mutasi.waiver_rule is 'Who may waive a gate, on which grounds; of each gate the newest version holds, and '
    'without one the rule as delivered.';
create trigger waiver_rule_unchanged before update or delete or truncate on mutasi.waiver_rule
    for each statement execute function mutasi.refuse_change();

create table mutasi.waiver_employee (
    waiver_id bigint references mutasi.waiver,
    employee_id uuid references mutasi.employee,
    primary key (waiver_id, employee_id)
);
comment on table mutasi.waiver_employee is 'Whom the letter names; nobody else is covered by it.';
create index waiver_employee_employee on mutasi.waiver_employee (employee_id);

create function mutasi.keep_but_withdraw() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
    settable text[] := array['withdrawn_at', 'withdrawn_by', 'withdrawal_reason'];
begin
    if to_jsonb(new) - settable is distinct from to_jsonb(old) - settable or old.withdrawn_at is not null then
        raise exception 'a row of % is withdrawn once, and else never changed', tg_table_name
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger waiver_kept before update on mutasi.waiver for each row execute function mutasi.keep_but_withdraw();
create trigger waiver_stays before delete or truncate on mutasi.waiver
    for each statement execute function mutasi.refuse_change();
create trigger waiver_employee_unchanged before update or delete or truncate on mutasi.waiver_employee
    for each statement execute function mutasi.refuse_change();

create function mutasi.require_waived_people() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if tg_table_name = 'waiver' then
        if not exists (select from mutasi.waiver_employee w where w.waiver_id = new.id) then
            raise exception 'a waiver names nobody'
                using errcode = 'check_violation', constraint = 'waiver_names_somebody', table = 'waiver';
        end if;
    -- Nobody is added later to what a letter said: its people are written with it.
    elsif not exists (
        select from mutasi.waiver w where w.id = new.waiver_id and w.transaction = pg_current_xact_id()
    ) then
        raise exception 'people are not added to a waiver later'
            using errcode = 'check_violation', constraint = 'waiver_is_whole', table = 'waiver_employee';
    end if;
    return null;
end
$$;
create function mutasi.require_stranger_as_waiver() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    -- One look for each whom the letter names, whatever the server takes their number for.
    if exists (
        select from mutasi.waiver w join mutasi.waiver_employee e on e.waiver_id = w.id
        cross join lateral (
            select from mutasi.conflict c
            where c.employee_id = e.employee_id and c.official_id in (w.entered_by, w.withdrawn_by) limit 1) c
        where w.id = case tg_table_name when 'waiver' then (to_jsonb(new) ->> 'id')::bigint
            else (to_jsonb(new) ->> 'waiver_id')::bigint end
    ) then
        raise exception 'the official has a conflict of interest with an employee whom the waiver names'
            using errcode = 'check_violation', constraint = 'no_conflict_of_interest', table = 'waiver';
    end if;
    return null;
end
$$;
create trigger waiver_withdrawn_by_stranger after update on mutasi.waiver
    for each row execute function mutasi.require_stranger_as_waiver();
create trigger waiver_by_stranger after insert on mutasi.waiver_employee
    for each row execute function mutasi.require_stranger_as_waiver();

create constraint trigger waiver_names_somebody after insert on mutasi.waiver
    deferrable initially deferred for each row execute function mutasi.require_waived_people();
create constraint trigger waiver_is_whole after insert on mutasi.waiver_employee
    deferrable initially immediate for each row execute function mutasi.require_waived_people();

-- By a waiver a gate opens, and closes again when it is taken back: either way the person is looked at again.
create trigger waiver_employee_told after insert on mutasi.waiver_employee referencing new table as changed
    for each statement execute function mutasi.tell_of_person('employee_id');

create function mutasi.tell_of_withdrawn_waiver() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    people uuid[];
begin
    -- Planned anew each time, as whatever tells of people is.
    execute
        'select array_agg(distinct w.employee_id) from mutasi.waiver_employee e'
        ' join mutasi.person_on_the_way w on w.employee_id = e.employee_id'
        ' where e.waiver_id in (select c.id from changed c)'
    into people;
    perform mutasi.ask_for_evaluations(people) where people is not null;
    return null;
end
$$;

create trigger waiver_told after update on mutasi.waiver referencing new table as changed
    for each statement execute function mutasi.tell_of_withdrawn_waiver();

revoke execute on function mutasi.decree_digest(bigint, text, date), mutasi.number_document(), mutasi.keep_signature(),
    mutasi.require_newest_document(), mutasi.require_decree_of_package(), mutasi.require_signed_paper(),
    mutasi.keep_but_withdraw(), mutasi.require_stranger_as_waiver(), mutasi.require_waived_people(),
    mutasi.tell_of_withdrawn_waiver() from public;
