-- Announcements (pengumuman) of signed decrees: what the public reads, and nothing else.
--
-- Nothing here is ever changed or deleted. A draft that was wrong is followed by another draft; what was published is
-- followed by corrections that strike an entry out and leave it readable; a name is redacted by a row of its own.

create function mutasi.is_public_text(words text) returns boolean
language sql immutable parallel safe set search_path = pg_catalog, pg_temp
-- Neither an address nor a number as long as a NIK or NIP, however its digits are grouped (UU 27/2022 Ps 4).
return words ~ '[^[:space:]]' and words !~ '@' and words !~ '([[:digit:]][[:space:].''\u200B-]*){16}';

create domain mutasi.public_title as mutasi.title check (mutasi.is_public_text(value));
comment on domain mutasi.public_title is 'One line that may stand where everybody reads it.';

create table mutasi.announcement (
    id bigint generated always as identity primary key,
    package_id bigint not null references mutasi.package,
    decree_number mutasi.public_title not null,
    decree_date date not null,
    is_correction boolean not null,
    legal_basis text[] not null check (
        cardinality(legal_basis) between 1 and 50
        and mutasi.is_public_text(array_to_string(legal_basis, ' ; '))),
    objection_until date not null,
    drafted_by uuid references mutasi.employee,
    drafted_at timestamptz not null default mutasi.civil_now(),
    recorded_by text not null default session_user,
    unique (id, package_id)
);
comment on table mutasi.announcement is 'Announcements of decrees as they were drafted; the last draft of a package counts.';
comment on column mutasi.announcement.drafted_by is 'Empty for the system.';
create index announcement_package on mutasi.announcement (package_id, id);

create table mutasi.announcement_publication (
    announcement_id bigint primary key,
    -- One decree is announced once, whatever was drafted for it.
    package_id bigint not null unique,
    number text collate "C" not null unique check (number ~ '^[0-9]{4}-[0-9]{3,6}$'),
    published_on date not null,
    published_by uuid references mutasi.employee,
    published_at timestamptz not null,
    recorded_by text not null default session_user,
    foreign key (announcement_id, package_id) references mutasi.announcement (id, package_id)
);
-- The last number of a year is asked for at each publication, and what was published within some months for aggregates.
create index announcement_publication_last on mutasi.announcement_publication
    (left(number, 5), (split_part(number, '-', 2)::integer));
create index announcement_publication_day on mutasi.announcement_publication (published_on);
comment on table mutasi.announcement_publication is 'Which drafts became public, when, and under which number, the end of the address.';

create table mutasi.announcement_record (
    announcement_id bigint not null references mutasi.announcement,
    number smallint not null check (number between 1 and 10000),
    proposal_id bigint not null references mutasi.proposal,
    corrects smallint,
    cause text check (cause in ('RALAT', 'PERUBAHAN', 'PENCABUTAN')),
    corrected_on date,
    reference mutasi.public_title,
    name mutasi.public_title,
    old_post mutasi.public_title,
    old_unit mutasi.public_title,
    new_post mutasi.public_title,
    new_unit mutasi.public_title,
    district mutasi.public_title,
    effective_on date,
    kind text check (kind in ('ROTASI', 'MUTASI', 'PROMOSI', 'PENUGASAN')),
    inauguration_session mutasi.public_title,
    written_by uuid references mutasi.employee,
    written_at timestamptz not null,
    recorded_by text not null default session_user,
    primary key (announcement_id, number),
    foreign key (announcement_id, corrects) references mutasi.announcement_record (announcement_id, number),
    constraint struck_out_once unique (announcement_id, corrects),
    constraint corrects_an_earlier_one check (corrects < number),
    constraint correction_is_whole check (num_nonnulls(corrects, cause, corrected_on, reference) in (0, 4)),
    constraint entry_is_whole check (
        num_nonnulls(name, new_post, new_unit, district, effective_on, kind)
        = case when cause is not distinct from 'PENCABUTAN' then 0 else 6 end),
    constraint origin_is_whole check ((old_post is null) = (old_unit is null) and (name is not null or old_post is null)),
    constraint session_of_an_entry check (name is not null or inauguration_session is null)
);
comment on table mutasi.announcement_record is 'Lines of announcements: what may be published (UU 14/2008 Ps 17 h), and who is meant, which may not.';
comment on column mutasi.announcement_record.proposal_id is 'Never published.';
comment on column mutasi.announcement_record.corrects is 'The line that no longer holds; it stays readable, struck out.';
create index announcement_record_proposal on mutasi.announcement_record (proposal_id);

create table mutasi.announcement_withheld (
    announcement_id bigint not null references mutasi.announcement,
    proposal_id bigint not null references mutasi.proposal,
    decided_by uuid not null references mutasi.employee,
    reason text not null check (length(btrim(reason)) between 1 and 4000),
    new_unit mutasi.title not null,
    district mutasi.title not null,
    kind text not null check (kind in ('ROTASI', 'MUTASI', 'PROMOSI', 'PENUGASAN')),
    primary key (announcement_id, proposal_id)
);
comment on table mutasi.announcement_withheld is 'Placements that the PPK does not make public since it would endanger the person; they count in aggregates.';
create index announcement_withheld_proposal on mutasi.announcement_withheld (proposal_id);

create table mutasi.announcement_redaction (
    announcement_id bigint not null,
    number smallint not null,
    redacted_by uuid not null references mutasi.employee,
    reason text not null check (length(btrim(reason)) between 1 and 4000),
    redacted_at timestamptz not null default mutasi.civil_now(),
    recorded_by text not null default session_user,
    primary key (announcement_id, number),
    foreign key (announcement_id, number) references mutasi.announcement_record (announcement_id, number)
);
comment on table mutasi.announcement_redaction is 'Names that are no longer shown once they were public long enough (UU 27/2022); the decree stays.';

create table mutasi.announcement_file (
    name text collate "C" not null check (name ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$'),
    sha256 text collate "C" not null check (sha256 ~ '^[0-9a-f]{64}$'),
    written_at timestamptz not null default mutasi.civil_now(),
    primary key (name, sha256)
);
comment on table mutasi.announcement_file is 'Every file that was published, by its checksum: what is neither the newest nor one of these is forged.';

-- What must hold whoever writes ---------------------------------------------------------------------------------------

create function mutasi.number_announcement_record() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    head mutasi.announcement;
    is_published boolean;
begin
    -- Lines of one announcement are written one after the other; the number has no gaps.
    select * into strict head from mutasi.announcement a where a.id = new.announcement_id for update;
    select exists (select from mutasi.announcement_publication p where p.announcement_id = new.announcement_id)
    into is_published;
    if is_published <> (new.corrects is not null) then
        raise exception 'what is public is only corrected, and a draft is not'
            using errcode = 'check_violation', constraint = 'published_is_only_corrected', table = 'announcement_record';
    end if;
    perform from mutasi.package_member m
    where m.package_id = head.package_id and m.proposal_id = new.proposal_id and m.left_at is null;
    if not found then
        raise exception 'the proposal is not in the package whose decree is announced'
            using errcode = 'check_violation', constraint = 'announced_with_its_package', table = 'announcement_record';
    end if;
    if not head.is_correction and least(new.effective_on, new.corrected_on) < head.decree_date then
        raise exception 'an entry takes effect before its decree'
            using errcode = 'check_violation', constraint = 'effect_after_decree', table = 'announcement_record';
    end if;
    if new.corrects is not null and not exists (
        select from mutasi.announcement_record r
        where r.announcement_id = new.announcement_id and r.number = new.corrects and r.proposal_id = new.proposal_id
            and r.name is not null
    ) then
        raise exception 'a correction is about the person whose entry it strikes out'
            using errcode = 'check_violation', constraint = 'corrects_the_same_person', table = 'announcement_record';
    end if;
    new.number := 1 + coalesce(
        (select max(r.number) from mutasi.announcement_record r where r.announcement_id = new.announcement_id), 0);
    new.written_at := mutasi.civil_now();
    new.recorded_by := session_user;
    return new;
end
$$;

create trigger announcement_record_numbered before insert on mutasi.announcement_record
    for each row execute function mutasi.number_announcement_record();

create function mutasi.number_announcement() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    this_year text := extract(year from mutasi.civil_today())::text;
    next_number text;
begin
    -- Two that are published at once get two numbers, and a draft that comes meanwhile waits.
    perform pg_advisory_xact_lock('mutasi.announcement_publication'::regclass::oid::bigint);
    -- What is announced is signed: a decree whose signature is unknown or wrong is no decree (case 70).
    perform from mutasi.decree d where d.package_id = new.package_id and d.kind = 'MUTASI';
    if not found then
        raise exception 'the decree is not signed'
            using errcode = 'check_violation', constraint = 'signed_before_published', table = 'announcement_publication';
    end if;
    perform from mutasi.announcement a where a.package_id = new.package_id and a.id > new.announcement_id;
    if found then
        raise exception 'there is a newer draft'
            using errcode = 'check_violation', constraint = 'last_draft_is_published', table = 'announcement_publication';
    end if;
    perform 1 from mutasi.announcement_record r where r.announcement_id = new.announcement_id
    union all select 1 from mutasi.announcement_withheld w where w.announcement_id = new.announcement_id;
    if not found then
        raise exception 'there is nothing to announce'
            using errcode = 'check_violation', constraint = 'something_is_announced', table = 'announcement_publication';
    end if;
    next_number := (1 + coalesce((
        select max(split_part(p.number, '-', 2)::integer) from mutasi.announcement_publication p
        where left(p.number, 5) = this_year || '-'), 0))::text;
    -- Filled up to three digits and never cut down to them.
    new.number := this_year || '-' || lpad(next_number, greatest(3, length(next_number)), '0');
    new.published_on := mutasi.civil_today();
    new.published_at := mutasi.civil_now();
    new.recorded_by := session_user;
    return new;
end
$$;

create trigger announcement_publication_numbered before insert on mutasi.announcement_publication
    for each row execute function mutasi.number_announcement();

create function mutasi.keep_published_draft() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform pg_advisory_xact_lock_shared('mutasi.announcement_publication'::regclass::oid::bigint);
    perform from mutasi.announcement_publication p where p.package_id = new.package_id;
    if found then
        raise exception 'the decree is public already'
            using errcode = 'check_violation', constraint = 'one_announcement_for_a_decree', table = 'announcement';
    end if;
    return new;
end
$$;

create trigger announcement_before_publication before insert on mutasi.announcement
    for each row execute function mutasi.keep_published_draft();

create function mutasi.keep_withheld() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform from mutasi.announcement a
    join mutasi.package_member m on m.package_id = a.package_id and m.left_at is null
    where a.id = new.announcement_id and m.proposal_id = new.proposal_id
    for update of a;
    if not found then
        raise exception 'the proposal is not in the package whose decree is announced'
            using errcode = 'check_violation', constraint = 'announced_with_its_package', table = 'announcement_withheld';
    end if;
    perform from mutasi.announcement_publication p where p.announcement_id = new.announcement_id;
    if found then
        raise exception 'what is public cannot be withheld any more'
            using errcode = 'check_violation', constraint = 'withheld_before_publication', table = 'announcement_withheld';
    end if;
    return new;
end
$$;

create trigger announcement_withheld_in_time before insert on mutasi.announcement_withheld
    for each row execute function mutasi.keep_withheld();

create trigger announcement_unchanged before update or delete or truncate on mutasi.announcement
    for each statement execute function mutasi.refuse_change();
create trigger announcement_publication_unchanged before update or delete or truncate on mutasi.announcement_publication
    for each statement execute function mutasi.refuse_change();
create trigger announcement_record_unchanged before update or delete or truncate on mutasi.announcement_record
    for each statement execute function mutasi.refuse_change();
create trigger announcement_withheld_unchanged before update or delete or truncate on mutasi.announcement_withheld
    for each statement execute function mutasi.refuse_change();
create trigger announcement_redaction_unchanged before update or delete or truncate on mutasi.announcement_redaction
    for each statement execute function mutasi.refuse_change();
create trigger announcement_file_unchanged before update or delete or truncate on mutasi.announcement_file
    for each statement execute function mutasi.refuse_change();

revoke execute on function mutasi.is_public_text(text), mutasi.number_announcement_record(), mutasi.number_announcement(),
    mutasi.keep_published_draft(), mutasi.keep_withheld() from public;

-- What the public reads -----------------------------------------------------------------------------------------------

create view mutasi.public_announcement with (security_barrier) as
select p.number as announcement, p.published_on, a.decree_number, a.decree_date, a.is_correction, a.legal_basis,
    a.objection_until,
    (select count(*) from mutasi.announcement_withheld w where w.announcement_id = a.id) as withheld,
    r.number as record, r.corrects, r.cause, r.corrected_on, r.reference,
    (select s.number from mutasi.announcement_record s
        where s.announcement_id = r.announcement_id and s.corrects = r.number) as struck_out_by,
    case when x.number is null then r.name::text when r.name is not null then '(nama disamarkan)' end as name,
    r.old_post, r.old_unit, r.new_post, r.new_unit, r.district, r.effective_on, r.kind, r.inauguration_session
from mutasi.announcement_publication p
join mutasi.announcement a on a.id = p.announcement_id
left join mutasi.announcement_record r on r.announcement_id = a.id
left join mutasi.announcement_redaction x on x.announcement_id = r.announcement_id and x.number = r.number;
comment on view mutasi.public_announcement is 'All that a portal may read: name, posts, units, TMT and decree of what was '
    'published, with its corrections. No key leads from here to a person.';

-- The portal's role belongs to the whole server, and may be there already; where the owner of this schema may not make
-- roles, an administrator makes it and repeats the two grants.
do $$
begin
    if not exists (select from pg_roles r where r.rolname = 'mutasi_portal') then
        create role mutasi_portal nologin;
    end if;
exception
    -- Another database of this server is migrated at the same time.
    when duplicate_object or unique_violation then null;
    when insufficient_privilege then
        raise notice 'role mutasi_portal is not made: % may not make roles', current_user;
end
$$;

do $$
begin
    if exists (select from pg_roles r where r.rolname = 'mutasi_portal') then
        grant usage on schema mutasi to mutasi_portal;
        grant select on mutasi.public_announcement to mutasi_portal;
    end if;
end
$$;
