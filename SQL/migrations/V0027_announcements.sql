-- Announcements (pengumuman) of signed decrees and of orders of urgent assignments: what the public reads, and nothing else.
--
-- Nothing here is ever changed or deleted. A draft that was wrong is followed by another draft; what was published is
-- followed by corrections that strike an entry out and leave it readable; a name is redacted by a row of its own.

create function mutasi.is_public_text(words text) returns boolean
language sql immutable parallel safe set search_path = pg_catalog, pg_temp
-- Neither an address nor a number as long as a NIK or NIP, however its digits are grouped (UU 27/2022 Ps 4).
return words ~ '[^[:space:]]' and words !~ '@' and words !~ '([[:digit:]][[:space:].''\u200B-]*){16}';
comment on function mutasi.is_public_text is 'Whether words may be published: no address in them, and no number '
    'as long as a NIK or NIP.';

create domain mutasi.public_title as mutasi.title check (mutasi.is_public_text(value));
comment on domain mutasi.public_title is 'One line that may stand where everybody reads it.';

create table mutasi.announcement (
    id bigint generated always as identity primary key,
    package_id bigint references mutasi.package,
    order_id bigint references mutasi.assignment_order,
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
    unique (id, package_id),
    unique (id, order_id),
    constraint announcement_of_one_thing check (num_nonnulls(package_id, order_id) = 1)
);
comment on table mutasi.announcement is 'Announcements of decrees and orders as they were drafted; the last draft of one counts.';
comment on column mutasi.announcement.order_id is 'The order of an urgent assignment, which is no decree: decree_number and decree_date are its own.';
comment on column mutasi.announcement.drafted_by is 'Empty for the system.';
create index announcement_package on mutasi.announcement (package_id, id);
create index announcement_order on mutasi.announcement (order_id, id) where order_id is not null;

create table mutasi.announcement_publication (
    announcement_id bigint primary key,
    -- One decree or order is announced once, whatever was drafted for it.
    package_id bigint unique,
    order_id bigint unique,
    number text collate "C" not null unique check (number ~ '^[0-9]{4}-[0-9]{3,6}$'),
    published_on date not null,
    published_by uuid references mutasi.employee,
    published_at timestamptz not null,
    is_demonstration boolean not null default false,
    recorded_by text not null default session_user,
    foreign key (announcement_id, package_id) references mutasi.announcement (id, package_id),
    foreign key (announcement_id, order_id) references mutasi.announcement (id, order_id),
    constraint publication_of_one_thing check (num_nonnulls(package_id, order_id) = 1)
);
comment on column mutasi.announcement_publication.is_demonstration is 'The civil clock was shifted at the publication, and the files say so.';
-- The last number of a year is asked for at each publication, and what was published within some months for aggregates.
create index announcement_publication_last on mutasi.announcement_publication
    (left(number, 5), (split_part(number, '-', 2)::integer));
create index announcement_publication_day on mutasi.announcement_publication (published_on);
comment on table mutasi.announcement_publication is 'Which drafts became public, when, and under which number, the end of the address.';

create table mutasi.announcement_record (
    announcement_id bigint not null references mutasi.announcement,
    number smallint not null check (number between 1 and 10000),
    proposal_id bigint references mutasi.proposal,
    assignment_id bigint references mutasi.assignment,
    corrects smallint,
    adds_to smallint,
    cause text check (cause in (
        'RALAT', 'PERUBAHAN', 'PENCABUTAN', 'PENGESAHAN', 'PERPANJANGAN', 'DIAKHIRI', 'GUGUR', 'SELESAI')),
    corrected_on date,
    reference mutasi.public_title,
    name mutasi.public_title,
    old_post mutasi.public_title,
    old_unit mutasi.public_title,
    new_post mutasi.public_title,
    new_unit mutasi.public_title,
    district mutasi.public_title,
    effective_on date,
    effective_until date,
    kind text check (kind in ('ROTASI', 'MUTASI', 'PROMOSI', 'PENUGASAN')),
    inauguration_session mutasi.public_title,
    written_by uuid references mutasi.employee,
    written_at timestamptz not null,
    recorded_by text not null default session_user,
    primary key (announcement_id, number),
    foreign key (announcement_id, corrects) references mutasi.announcement_record (announcement_id, number),
    foreign key (announcement_id, adds_to) references mutasi.announcement_record (announcement_id, number),
    constraint record_about_one_person check (num_nonnulls(proposal_id, assignment_id) = 1),
    constraint struck_out_once unique (announcement_id, corrects),
    constraint added_once unique (announcement_id, adds_to, cause),
    constraint corrects_an_earlier_one check (corrects < number and adds_to < number),
    constraint corrects_or_adds check (num_nonnulls(corrects, adds_to) <= 1),
    constraint correction_is_whole
        check (num_nonnulls(coalesce(corrects, adds_to), cause, corrected_on, reference) in (0, 4)),
    constraint adds_what_is_added check ((adds_to is not null) = coalesce(cause in ('PENGESAHAN', 'SELESAI'), false)),
    -- What happens to an assignment happens to no decree.
    constraint cause_of_its_kind check (proposal_id is null or cause in ('RALAT', 'PERUBAHAN', 'PENCABUTAN')),
    constraint entry_is_whole check (
        num_nonnulls(name, new_post, new_unit, district, effective_on, kind)
        = case when cause in ('PENCABUTAN', 'PENGESAHAN', 'DIAKHIRI', 'GUGUR', 'SELESAI') then 0 else 6 end),
    constraint term_of_an_assignment
        check ((effective_until is not null) = (assignment_id is not null and name is not null)),
    constraint term_is_not_empty check (effective_until >= effective_on),
    constraint origin_is_whole check ((old_post is null) = (old_unit is null) and (name is not null or old_post is null)),
    constraint session_of_an_entry check (name is not null or inauguration_session is null)
);
comment on table mutasi.announcement_record is 'Lines of announcements: what may be published (UU 14/2008 Ps 17 h), and who is meant, which may not.';
comment on column mutasi.announcement_record.proposal_id is 'Never published.';
comment on column mutasi.announcement_record.assignment_id is 'Never published.';
comment on column mutasi.announcement_record.corrects is 'The line that no longer holds; it stays readable, struck out.';
comment on column mutasi.announcement_record.adds_to is 'The line to which something is added, and which goes on to hold.';
comment on column mutasi.announcement_record.effective_until is 'The last day of an assignment, which is always temporary.';
create index announcement_record_proposal on mutasi.announcement_record (proposal_id);
create index announcement_record_assignment on mutasi.announcement_record (assignment_id) where assignment_id is not null;

create table mutasi.announcement_withheld (
    announcement_id bigint not null references mutasi.announcement,
    proposal_id bigint references mutasi.proposal,
    assignment_id bigint references mutasi.assignment,
    decided_by uuid not null references mutasi.employee,
    reason text not null check (length(btrim(reason)) between 1 and 4000),
    new_unit mutasi.title not null,
    district mutasi.title not null,
    kind text not null check (kind in ('ROTASI', 'MUTASI', 'PROMOSI', 'PENUGASAN')),
    unique (announcement_id, proposal_id),
    unique (announcement_id, assignment_id),
    constraint withheld_of_one_person check (num_nonnulls(proposal_id, assignment_id) = 1)
);
comment on table mutasi.announcement_withheld is 'Placements that the PPK does not make public since it would endanger the person; they count in aggregates.';
create index announcement_withheld_proposal on mutasi.announcement_withheld (proposal_id);
create index announcement_withheld_assignment on mutasi.announcement_withheld (assignment_id)
    where assignment_id is not null;

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

create function mutasi.is_announced_there(announcement mutasi.announcement, proposal bigint, assignment bigint)
returns boolean
language sql stable set search_path = pg_catalog, pg_temp
-- A decree is announced of the members of its package, an order of those whom it sends.
return case
    when announcement.order_id is null then exists (
        select from mutasi.package_member m
        where m.package_id = announcement.package_id and m.proposal_id = proposal and m.left_at is null)
    else exists (
        select from mutasi.assignment a where a.id = assignment and a.order_id = announcement.order_id)
end;

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
    if is_published <> (coalesce(new.corrects, new.adds_to) is not null) then
        raise exception 'what is public is only corrected, and a draft is not'
            using errcode = 'check_violation', constraint = 'published_is_only_corrected', table = 'announcement_record';
    end if;
    if not mutasi.is_announced_there(head, new.proposal_id, new.assignment_id) then
        raise exception 'the proposal is not in the package whose decree is announced'
            using errcode = 'check_violation', constraint = 'announced_with_its_package', table = 'announcement_record';
    end if;
    -- Whoever is sent in an emergency may leave before the paper is there.
    if not head.is_correction
        and (new.corrected_on < head.decree_date or head.order_id is null and new.effective_on < head.decree_date)
    then
        raise exception 'an entry takes effect before its decree'
            using errcode = 'check_violation', constraint = 'effect_after_decree', table = 'announcement_record';
    end if;
    if coalesce(new.corrects, new.adds_to) is not null and not exists (
        select from mutasi.announcement_record r
        where r.announcement_id = new.announcement_id and r.number = coalesce(new.corrects, new.adds_to)
            and (r.proposal_id, r.assignment_id) is not distinct from (new.proposal_id, new.assignment_id)
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
    if not found and new.order_id is null then
        raise exception 'the decree is not signed'
            using errcode = 'check_violation', constraint = 'signed_before_published', table = 'announcement_publication';
    end if;
    perform from mutasi.announcement a
    where (a.package_id = new.package_id or a.order_id = new.order_id) and a.id > new.announcement_id;
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
    new.is_demonstration := mutasi.is_clock_shifted();
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
    perform from mutasi.announcement_publication p
    where p.package_id = new.package_id or p.order_id = new.order_id;
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
declare
    head mutasi.announcement;
begin
    select * into head from mutasi.announcement a where a.id = new.announcement_id for update;
    if not mutasi.is_announced_there(head, new.proposal_id, new.assignment_id) then
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

-- That an assignment was announced is on record only when it was: nobody writes it down without a publication.
create function mutasi.require_publication() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if 'PENGUMUMAN' = any (new.delivered) and (tg_op = 'INSERT' or not 'PENGUMUMAN' = any (old.delivered))
        and not exists (select from mutasi.announcement_publication p where p.order_id = new.order_id)
    then
        raise exception 'the order of the assignment is not public'
            using errcode = 'check_violation', constraint = 'announced_by_publication', table = 'assignment';
    end if;
    return null;
end
$$;

create trigger assignment_announced after insert or update of delivered on mutasi.assignment
    for each row execute function mutasi.require_publication();

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
    mutasi.keep_published_draft(), mutasi.keep_withheld(), mutasi.require_publication(),
    mutasi.is_announced_there(mutasi.announcement, bigint, bigint) from public;

-- What the public reads -----------------------------------------------------------------------------------------------

create view mutasi.public_announcement with (security_barrier) as
select p.number as announcement, p.published_on,
    case when a.order_id is null then 'SK' else 'SURAT_TUGAS' end as instrument, a.decree_number, a.decree_date, a.is_correction, a.legal_basis,
    a.objection_until,
    (select count(*) from mutasi.announcement_withheld w where w.announcement_id = a.id) as withheld,
    r.number as record, r.corrects, r.adds_to, r.cause, r.corrected_on, r.reference,
    (select s.number from mutasi.announcement_record s
        where s.announcement_id = r.announcement_id and s.corrects = r.number) as struck_out_by,
    case when x.number is null then r.name::text when r.name is not null then '(nama disamarkan)' end as name,
    r.old_post, r.old_unit, r.new_post, r.new_unit, r.district, r.effective_on, r.effective_until, r.kind,
    r.inauguration_session, p.is_demonstration
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
