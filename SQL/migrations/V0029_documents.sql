-- Official papers as they were set, their electronic signatures, checklists that are edited, and waivers.
--
-- What must hold whoever writes: a paper that was set is never changed, of each document one signature is under way at a
-- time, a signature whose outcome is unknown is not asked for again, and what was waived or required stays on record.

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
    media_type text not null check (media_type in ('application/pdf')),
    content bytea not null check (length(content) between 1 and 67108864),
    sha256 bytea not null,
    rendered_at timestamptz not null default mutasi.civil_now(),
    rendered_by text not null default session_user,
    constraint document_version unique (subject_kind, subject_id, name, version),
    constraint digest_is_of_content check (sha256 = sha256(content))
);
comment on table mutasi.document is 'Papers as they were set. A new version never takes the place of an old one. Personal data.';
comment on column mutasi.document.subject_id is 'The number of what it belongs to, such as the proposal.';
comment on column mutasi.document.event is 'The event of the proposal by which it came to be written.';
-- PDF is compressed already.
alter table mutasi.document alter column content set storage external;

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
    signer uuid not null references mutasi.employee,
    provider text not null check (provider in ('BSRE', 'LOKAL')),
    state text not null default 'REQUESTED'
        check (state in ('REQUESTED', 'UNKNOWN', 'SIGNED', 'VERIFIED', 'INVALID', 'REFUSED')),
    form text check (form in ('PADES', 'CMS')),
    signed bytea check (length(signed) between 1 and 134217728),
    explanation text check (length(explanation) <= 500),
    requested_at timestamptz not null default mutasi.civil_now(),
    requested_by text not null default session_user,
    settled_at timestamptz,
    verified_at timestamptz,
    constraint verified_has_signature check (state not in ('SIGNED', 'VERIFIED') or num_nonnulls(signed, form) = 2),
    constraint verified_has_moment check ((verified_at is not null) = (state = 'VERIFIED'))
);
comment on table mutasi.document_signature is 'Electronic signatures (TTE). A passphrase is never kept.';
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
    settable text[] := array['state', 'form', 'signed', 'explanation', 'settled_at', 'verified_at'];
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
    return new;
end
$$;
create trigger signature_of_newest before insert on mutasi.document_signature
    for each row execute function mutasi.require_newest_document();

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

create function mutasi.keep_waiver() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
    settable text[] := array['withdrawn_at', 'withdrawn_by', 'withdrawal_reason'];
begin
    if to_jsonb(new) - settable is distinct from to_jsonb(old) - settable or old.withdrawn_at is not null then
        raise exception 'a waiver is withdrawn once, and else never changed' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger waiver_kept before update on mutasi.waiver for each row execute function mutasi.keep_waiver();
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
create constraint trigger waiver_names_somebody after insert on mutasi.waiver
    deferrable initially deferred for each row execute function mutasi.require_waived_people();
create constraint trigger waiver_is_whole after insert on mutasi.waiver_employee
    deferrable initially immediate for each row execute function mutasi.require_waived_people();

revoke execute on function mutasi.number_document(), mutasi.keep_signature(), mutasi.require_newest_document(),
    mutasi.keep_waiver(), mutasi.require_waived_people() from public;
