-- Packages (paket), which are decided and signed as one, their decrees (SK), and who holds which post from when.
--
-- What must hold whoever writes: no proposal is decided but with its whole package, a decree's number is given once a
-- year, nobody takes a place that somebody else holds, and nothing takes effect before its decree.

create table mutasi.package (
    id bigint generated always as identity primary key,
    title text not null check (length(btrim(title)) between 1 and 300),
    state text not null default 'DRAFT' check (state in ('DRAFT', 'PROPOSED', 'DECIDED', 'DECLINED', 'SIGNED')),
    version integer not null default 1,
    created_by uuid not null references mutasi.employee
);
comment on table mutasi.package is 'Paket: proposals that the TPK and the PPK see together, and that succeed or fail as one.';
comment on column mutasi.package.version is 'The number of its last event.';

create table mutasi.package_member (
    id bigint generated always as identity primary key,
    package_id bigint not null references mutasi.package,
    proposal_id bigint not null references mutasi.proposal,
    left_at timestamptz
);
comment on table mutasi.package_member is 'Which proposals are in a package, in the order of id, and which have been.';
create index package_member_proposal on mutasi.package_member (proposal_id, id);
create unique index package_member_one_package on mutasi.package_member (proposal_id) where left_at is null;
-- Those who have left are still people whom papers of the package are about.
create index package_member_package on mutasi.package_member (package_id, id);
-- Without figures on the table the index above looks no better than going over all members that have not left.
create index package_member_current on mutasi.package_member (package_id, id) where left_at is null;

create table mutasi.package_event (
    package_id bigint references mutasi.package,
    number integer,
    name text not null check (name in (
        'CREATED', 'MEMBER_ADDED', 'MEMBER_LEFT', 'PROPOSED', 'SPLIT', 'DECIDED', 'SIGNED', 'REOPENED')),
    from_state text,
    to_state text not null,
    proposal_id bigint references mutasi.proposal,
    actor uuid references mutasi.employee,
    role text not null,
    at timestamptz not null,
    recorded_by text not null default session_user,
    transaction xid8 not null,
    previous bytea not null,
    hash bytea not null,
    primary key (package_id, number),
    constraint system_is_nobody check ((role = 'SISTEM') = (actor is null))
);
comment on table mutasi.package_event is 'What happened to packages; what it meant for each member is in proposal_event. '
    'Each event holds the hash of the one before it.';

create function mutasi.package_event_hash(event mutasi.package_event) returns bytea
language sql stable set search_path = pg_catalog, pg_temp
return mutasi.chain_hash(event.previous, jsonb_build_array(
    event.package_id, event.number, event.name, event.from_state, event.to_state, event.proposal_id, event.actor,
    event.role, (extract(epoch from event.at) * 1000000)::bigint, event.recorded_by));
comment on function mutasi.package_event_hash is 'What an event of a package has to be hashed to.';

create function mutasi.chain_package_event() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    last mutasi.package_event;
begin
    perform from mutasi.package k where k.id = new.package_id for update;
    select * into last from mutasi.package_event e where e.package_id = new.package_id order by e.number desc limit 1;
    new.number := coalesce(last.number, 0) + 1;
    new.at := mutasi.civil_now();
    new.recorded_by := session_user;
    new.transaction := pg_current_xact_id();
    new.previous := coalesce(last.hash, '\x'::bytea);
    new.hash := mutasi.package_event_hash(new);
    return new;
end
$$;
create trigger package_event_chained before insert on mutasi.package_event
    for each row execute function mutasi.chain_package_event();

create constraint trigger package_event_has_change after insert on mutasi.package_event
    deferrable initially deferred for each row execute function mutasi.require_change_of_event('package');

revoke execute on function mutasi.package_event_hash(mutasi.package_event), mutasi.chain_package_event()
    from public;
create trigger package_event_unchanged before update or delete or truncate on mutasi.package_event
    for each statement execute function mutasi.refuse_change();
create trigger package_stays before delete or truncate on mutasi.package
    for each statement execute function mutasi.refuse_change();
create trigger package_member_stays before delete or truncate on mutasi.package_member
    for each statement execute function mutasi.refuse_change();

create function mutasi.count_package_change() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
    new.version := old.version + 1;
    return new;
end
$$;
create trigger package_change_counted before update on mutasi.package
    for each row execute function mutasi.count_package_change();

-- Decrees --------------------------------------------------------------------------------------------------------------

create table mutasi.decree (
    id bigint generated always as identity primary key,
    package_id bigint not null references mutasi.package,
    kind text not null check (kind in ('MUTASI', 'RALAT', 'PEMBATALAN')),
    number text not null check (length(btrim(number)) between 1 and 100),
    dated date not null,
    year smallint not null generated always as (extract(year from dated)) stored,
    is_correction boolean not null default false,
    signer uuid references mutasi.employee,
    approval_number text check (length(btrim(approval_number)) between 1 and 100),
    approval_date date,
    is_acting boolean not null default false,
    recorded_at timestamptz not null default mutasi.civil_now(),
    recorded_by text not null default session_user,
    constraint decree_number_once_a_year unique (year, number),
    constraint decree_has_signer check (kind <> 'MUTASI' or signer is not null),
    -- Who acts for the holder of the office signs with a written approval only (UU 30/2014 Ps 14(7)).
    constraint acting_signer_has_approval check (not is_acting or num_nonnulls(approval_number, approval_date) = 2),
    constraint approval_before_decree check (approval_date <= dated)
);
comment on table mutasi.decree is 'SK that were signed: of the transfer (one for a package), and what corrected or undid it.';
create unique index decree_of_package on mutasi.decree (package_id) where kind = 'MUTASI';
create index decree_package on mutasi.decree (package_id, id);
create index decree_day on mutasi.decree (dated, id);
create trigger decree_unchanged before update or delete or truncate on mutasi.decree
    for each statement execute function mutasi.refuse_change();

create function mutasi.require_stranger_as_signer() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    signatory uuid := (
        select s.signer from mutasi.document d join mutasi.document_signature s on s.document_id = d.id
        where d.subject_kind = 'PACKAGE' and d.subject_id = new.package_id and d.name = 'SK' and s.state = 'VERIFIED'
        order by s.id desc limit 1);
begin
    if mutasi.is_acting(new.signer, new.dated) and not new.is_acting then
        raise exception 'the signer acts for the holder of an office on the day of the decree'
            using errcode = 'check_violation', constraint = 'acting_signer_has_approval', table = 'decree';
    end if;
    if signatory <> new.signer then
        raise exception 'somebody else has signed the decree electronically'
            using errcode = 'check_violation', constraint = 'signer_signed_the_document', table = 'decree';
    end if;
    if exists (
        select from mutasi.package_member m
        join mutasi.proposal p on p.id = m.proposal_id
        where m.package_id = new.package_id and m.left_at is null
            and (p.employee_id = new.signer or exists (
                select from mutasi.conflict c where c.official_id = new.signer and c.employee_id = p.employee_id))
    ) then
        raise exception 'the signer has a conflict of interest with a member of the package'
            using errcode = 'check_violation', constraint = 'no_conflict_of_interest', table = 'decree';
    end if;
    return null;
end
$$;
create trigger decree_by_stranger after insert on mutasi.decree
    for each row when (new.kind = 'MUTASI') execute function mutasi.require_stranger_as_signer();

-- Whole packages -------------------------------------------------------------------------------------------------------

-- One that is frozen stands where it came from: a package is not decided over its head.
create function mutasi.state_fits_package(proposal mutasi.proposal, package_state text) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp
return (
    select case
        when s.state in ('DECIDED', 'SK_DRAFT') then package_state = 'DECIDED'
        when s.state = 'DECLINED' then package_state = 'DECLINED'
        when s.state in ('SK_SIGNED', 'ANNOUNCED', 'INAUGURATED', 'PLACED', 'IN_DEVELOPMENT', 'FOLLOWUP_3M',
            'FOLLOWUP_6M', 'FOLLOWUP_12M', 'CLOSED', 'REVOKED') then package_state = 'SIGNED'
        else package_state in ('DRAFT', 'PROPOSED')
    end
    from (values (coalesce(proposal.facts ->> 'frozenFrom', proposal.state))) s (state));
comment on function mutasi.state_fits_package is 'Whether a proposal may be in its state while its package is '
    'in that one.';

create function mutasi.is_seat_taken(proposal mutasi.proposal) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    return exists (
        select from mutasi.holding h
        where h.proposal_id = proposal.id and h.employee_id = proposal.employee_id
            and h.post_code = proposal.target ->> 'post' and h.unit_id = proposal.target ->> 'unit'
            and lower(h.period) = proposal.effective_on);
end
$$;

create function mutasi.require_package_of_proposal() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    package_state text;
    dated date;
    is_correction boolean;
begin
    select k.state, d.dated, d.is_correction into package_state, dated, is_correction
    from mutasi.package_member m
    join mutasi.package k on k.id = m.package_id
    left join mutasi.decree d on d.package_id = k.id and d.kind = 'MUTASI'
    where m.proposal_id = new.id and m.left_at is null;
    -- Only in a package is a proposal decided; one that has none is before the decision, or came to an end without it.
    if package_state is null then
        if mutasi.state_fits_package(new, 'DRAFT') then
            return null;
        end if;
        raise exception 'a proposal is decided and signed in its package'
            using errcode = 'check_violation', constraint = 'decided_with_its_package', table = 'proposal';
    end if;
    if not mutasi.state_fits_package(new, package_state) then
        raise exception 'the proposals of a package are decided and signed together'
            using errcode = 'check_violation', constraint = 'decided_with_its_package', table = 'proposal';
    end if;
    if package_state = 'SIGNED' and (dated is null or (new.effective_on < dated and not is_correction)) then
        raise exception 'a transfer takes effect on the day of its decree at the earliest'
            using errcode = 'check_violation', constraint = 'effect_not_before_decree', table = 'proposal';
    end if;
    if (new.facts ->> 'inauguratedOn')::date < dated or (new.state = 'INAUGURATED' and new.facts ->> 'inauguratedOn' is null)
    then
        raise exception 'nobody takes the oath before the day of the decree'
            using errcode = 'check_violation', constraint = 'oath_not_before_decree', table = 'proposal';
    end if;
    -- Once the duty has begun, a later decree may move the employee on.
    if new.state in ('SK_SIGNED', 'ANNOUNCED', 'INAUGURATED') and not mutasi.is_seat_taken(new) then
        raise exception 'the place that a signed transfer leads to is not taken by it'
            using errcode = 'check_violation', constraint = 'signed_takes_its_place', table = 'proposal';
    end if;
    return null;
end
$$;
create constraint trigger proposal_fits_package after insert or update on mutasi.proposal
    deferrable initially deferred for each row execute function mutasi.require_package_of_proposal();

create function mutasi.require_whole_package() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform from mutasi.package_event e
    where e.package_id = new.id and e.number = new.version and e.to_state = new.state
        and e.from_state is not distinct from case when tg_op = 'UPDATE' then old.state end
        and e.transaction = pg_current_xact_id();
    if not found then
        raise exception 'a change of a package has no event of its own'
            using errcode = 'check_violation', constraint = 'one_event_for_each_change', table = 'package';
    end if;
    if exists (
        select from mutasi.package_member m join mutasi.proposal p on p.id = m.proposal_id
        where m.package_id = new.id and m.left_at is null
            -- By the time of the commit the package may have moved on; that change is checked for itself.
            and not mutasi.state_fits_package(p, (select k.state from mutasi.package k where k.id = new.id))
    ) then
        raise exception 'the proposals of a package are decided and signed together'
            using errcode = 'check_violation', constraint = 'decided_with_its_package', table = 'package';
    end if;
    return null;
end
$$;
-- Who comes to a package, or leaves it, fits what became of it, and that is an event of the package.
create function mutasi.require_event_of_member() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if not exists (
        select from mutasi.package_event e
        where e.package_id = new.package_id and e.transaction = pg_current_xact_id()
    ) then
        raise exception 'a change of a package has no event of its own'
            using errcode = 'check_violation', constraint = 'one_event_for_each_change', table = 'package_member';
    end if;
    if exists (
        select from mutasi.proposal p
        left join mutasi.package_member m on m.proposal_id = p.id and m.left_at is null
        left join mutasi.package k on k.id = m.package_id
        where p.id = new.proposal_id and not mutasi.state_fits_package(p, coalesce(k.state, 'DRAFT'))
    ) then
        raise exception 'the proposals of a package are decided and signed together'
            using errcode = 'check_violation', constraint = 'decided_with_its_package', table = 'package_member';
    end if;
    return null;
end
$$;
create constraint trigger package_member_has_event after insert or update on mutasi.package_member
    deferrable initially deferred for each row execute function mutasi.require_event_of_member();

create constraint trigger package_is_whole after insert or update on mutasi.package
    deferrable initially deferred for each row execute function mutasi.require_whole_package();

-- Who holds which post -------------------------------------------------------------------------------------------------

create table mutasi.seat (
    id bigint generated always as identity primary key,
    post_code mutasi.code not null references mutasi.post,
    unit_id mutasi.code not null references mutasi.unit,
    unique (post_code, unit_id)
);
comment on table mutasi.seat is 'Places by a number, by which ranges can tell them apart: no extension is needed for that.';

create table mutasi.holding (
    id bigint generated always as identity primary key,
    employee_id uuid not null references mutasi.employee,
    post_code mutasi.code not null references mutasi.post,
    unit_id mutasi.code not null references mutasi.unit,
    seat_id bigint not null references mutasi.seat,
    is_single boolean not null,
    period daterange not null check (not isempty(period)),
    proposal_id bigint references mutasi.proposal,
    -- Posts of one holder never have two on the same day; whoever acts (Plt) holds none.
    constraint one_holder_of_a_single_post
        exclude using gist (int8range(seat_id, seat_id, '[]') with &&, period with &&) where (is_single)
);

create function mutasi.number_seat() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    -- Whoever writes may be stricter than the post is, never laxer: structural posts (1, 3) have one holder each.
    new.is_single := new.is_single or exists (
        select from mutasi.post p where p.code = new.post_code and p.kind in (1, 3));
    -- Of two who number a place at once, the second waits for the first and finds its number.
    insert into mutasi.seat (post_code, unit_id) values (new.post_code, new.unit_id)
    on conflict (post_code, unit_id) do nothing;
    select s.id into strict new.seat_id from mutasi.seat s
    where s.post_code = new.post_code and s.unit_id = new.unit_id;
    return new;
end
$$;
create trigger holding_has_seat before insert or update of post_code, unit_id, is_single on mutasi.holding
    for each row execute function mutasi.number_seat();

create function mutasi.keep_signed_holding() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    subject mutasi.proposal;
begin
    select * into subject from mutasi.proposal p
    where p.id = old.proposal_id and p.state in ('SK_SIGNED', 'ANNOUNCED', 'INAUGURATED');
    if found and not mutasi.is_seat_taken(subject) then
        raise exception 'the place that a signed transfer leads to is not taken by it'
            using errcode = 'check_violation', constraint = 'signed_takes_its_place', table = 'holding';
    end if;
    return null;
end
$$;
create constraint trigger holding_is_kept after update or delete on mutasi.holding
    deferrable initially deferred for each row when (old.proposal_id is not null)
    execute function mutasi.keep_signed_holding();

comment on table mutasi.holding is 'Definitive holders, from the day that a signed transfer first touched their place.';
comment on column mutasi.holding.proposal_id is 'The transfer by which the place was taken; null for who was there before.';
create index holding_employee on mutasi.holding (employee_id);
create unique index holding_proposal on mutasi.holding (proposal_id);

revoke execute on function mutasi.number_seat(), mutasi.count_package_change(), mutasi.require_stranger_as_signer(),
    mutasi.state_fits_package(mutasi.proposal, text), mutasi.require_package_of_proposal(), mutasi.require_whole_package(),
    mutasi.is_seat_taken(mutasi.proposal), mutasi.require_event_of_member(), mutasi.keep_signed_holding()
    from public;
