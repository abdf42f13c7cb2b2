-- Who logs in: which person each login is, for what, and for which unit; and what the database makes of it.
--
-- The rules of who may act (V0018 to V0031) compare the person that a program names. Here that person is held against the
-- login: whoever is no member of the owner's role acts as the person of the login's account and as nobody else. On a database
-- without roles of its own (roles.sql) everybody is the owner, and nothing of this is felt. Who somebody is and what is
-- refused to them for it are read together: hence the length.

create table mutasi.account (
    id bigint generated always as identity primary key,
    login name not null check (login !~ '^(pg|mutasi)_' and login <> ''),
    person uuid not null,
    roles text[] not null check (
        roles <> '{}' and roles <@ array['OPERATOR', 'VERIFIER', 'TPK', 'DECIDER', 'AUDITOR']
        and array_position(roles, null) is null),
    unit_id mutasi.code references mutasi.unit,
    reason text not null check (length(btrim(reason)) between 1 and 1000),
    recorded_by text not null default session_user,
    opened_at timestamptz not null default mutasi.civil_now(),
    closed_at timestamptz,
    closed_by text,
    close_reason text check (length(btrim(close_reason)) between 1 and 1000),
    constraint account_closed_whole check (num_nonnulls(closed_at, closed_by, close_reason) in (0, 3)),
    -- Who looks for what others do wrong does nothing that could be.
    constraint auditor_does_nothing_else check (not 'AUDITOR' = any (roles) or cardinality(roles) = 1)
);
comment on table mutasi.account is 'Logins of people: who it is, with which roles, and in which unit.';
comment on column mutasi.account.login is 'The role of the database by which the person logs in.';
comment on column mutasi.account.unit_id is 'What is seen is of this unit and those below; empty for the whole house.';
create unique index account_login on mutasi.account (login) where closed_at is null;
-- With two logins at once one person would be two pairs of eyes.
create unique index account_person on mutasi.account (person) where closed_at is null;
create index account_unit on mutasi.account (unit_id);

create function mutasi.keep_account() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    settable text[] := array['closed_at', 'closed_by', 'close_reason'];
begin
    if tg_op = 'UPDATE' then
        if to_jsonb(new) - settable is distinct from to_jsonb(old) - settable or old.closed_at is not null then
            raise exception 'an account is closed once, and else never changed' using errcode = 'insufficient_privilege';
        end if;
        return new;
    end if;
    -- What a login has done stays that of one person.
    if exists (select from mutasi.account a where a.login = new.login and a.person <> new.person) then
        raise exception 'the login was that of another person'
            using errcode = 'check_violation', constraint = 'login_of_one_person', table = 'account';
    end if;
    return new;
end
$$;
revoke execute on function mutasi.keep_account() from public;
create trigger account_kept before insert or update on mutasi.account
    for each row execute function mutasi.keep_account();
create trigger account_of_person before insert on mutasi.account
    for each row execute function mutasi.require_person('person');
create trigger account_stays before delete or truncate on mutasi.account
    for each statement execute function mutasi.refuse_change();
create trigger recorded after insert or update or delete on mutasi.account
    for each row execute function audit.record('id', '');
alter table mutasi.account enable always trigger recorded;

-- Who is it? -----------------------------------------------------------------------------------------------------------
--
-- By session_user, which SET ROLE does not change, and which is not the owner's in a function with its rights.

create function mutasi.acts_as_owner() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
return pg_has_role(session_user, (select c.relowner from pg_class c where c.oid = 'mutasi.account'::regclass), 'usage');
comment on function mutasi.acts_as_owner is 'Whether the login has the rights of the owner of the schema, as administrators have.';

create function mutasi.is_daemon() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
return exists (
    select from pg_roles r where r.rolname = 'mutasi_daemon' and pg_has_role(session_user, r.oid, 'usage'));
comment on function mutasi.is_daemon is 'Whether the login is that of a daemon, which acts as the system.';

create function mutasi.login() returns mutasi.account
language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
    select a.* from mutasi.account a where a.login = session_user and a.closed_at is null;
end;
comment on function mutasi.login is 'The account of the login; null where it has none.';

-- Who may act ----------------------------------------------------------------------------------------------------------

create function mutasi.require_login(actor uuid, role text, employee uuid, subject text) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    login mutasi.account;
    needed constant text := case role
        when 'OPERATOR' then 'OPERATOR' when 'VERIFIKATOR' then 'VERIFIER' when 'TPK' then 'TPK'
        when 'PYB' then 'DECIDER' when 'PPK' then 'DECIDER' when 'MENDAGRI' then 'DECIDER' end;
begin
    if mutasi.acts_as_owner() or (role = 'SISTEM' and mutasi.is_daemon()) then
        return;
    end if;
    login := mutasi.login();
    if login.id is null then
        raise exception 'the login is no person''s'
            using errcode = 'insufficient_privilege', constraint = 'login_has_an_account', table = subject;
    end if;
    -- What follows of itself from what a person does is recorded as the system's.
    if role = 'SISTEM' then
        return;
    end if;
    if actor = login.person and (needed is null or needed = any (login.roles)) then
        null;
    -- Employees, superiors and heads of units answer on paper or by word, and operators enter it.
    elsif role in ('PEGAWAI', 'ATASAN', 'KEPALA_OPD') and 'OPERATOR' = any (login.roles) then
        null;
    else
        raise exception 'the login is not that of the one who is said to act, or not for this'
            using errcode = 'insufficient_privilege', constraint = 'actor_is_the_login', table = subject;
    end if;
    -- Nor does anybody enter for others what decides about themselves, or about those close to them.
    if role <> 'PEGAWAI' and (login.person = employee or exists (
        select from mutasi.conflict c where c.official_id = login.person and c.employee_id = require_login.employee))
    then
        raise exception 'who has logged in has a conflict of interest with the employee'
            using errcode = 'check_violation', constraint = 'no_conflict_of_interest', table = subject;
    end if;
end
$$;
comment on function mutasi.require_login is 'Refuses who acts as another, or in a role that the account of the login does not have.';

create function mutasi.require_login_of_event() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    employee uuid;
begin
    case tg_table_name
        when 'proposal_event' then
            select p.employee_id into employee from mutasi.proposal p where p.id = new.proposal_id;
        when 'objection_event' then
            select o.person_id into employee from mutasi.objection o where o.id = new.objection_id;
        when 'assignment_event' then
            select a.employee_id into employee from mutasi.assignment a where a.id = new.assignment_id;
        else null;
    end case;
    perform mutasi.require_login(new.actor, new.role, employee, tg_table_name::text);
    return new;
end
$$;

-- Whose word each judgement is, whatever an event is called; one that was interrupted goes on where it was.
create function mutasi.require_judge() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    judges constant text[] := case
        when new.to_state in ('VERIFIED', 'REJECTED') then '{VERIFIKATOR}'
        when new.to_state in ('TPK_RECOMMENDED', 'TPK_NOT_RECOMMENDED', 'TPK_DEFERRED') then '{TPK}'
        when new.to_state = 'PYB_ENDORSED' then '{PYB}'
        when new.to_state in ('DECIDED', 'DECLINED', 'REVOKED') then '{PPK,MENDAGRI}'
        -- An electronic signature that was found good is told by the daemon.
        when new.to_state = 'SK_SIGNED' then array['PPK'] || case when mutasi.is_daemon() then array['SISTEM'] else '{}' end
        end;
    origin text := new.from_state;
begin
    if judges is null or new.role = any (judges) or mutasi.acts_as_owner() then
        return new;
    end if;
    if origin = 'FROZEN' then
        select e.from_state into origin from mutasi.proposal_event e
        where e.proposal_id = new.proposal_id and e.to_state = 'FROZEN' and e.from_state <> 'FROZEN'
        order by e.number desc limit 1;
    end if;
    -- What was judged is taken up where it was, or falls back behind what has to be judged again.
    if not (case new.name
        when 'RESUMED' then origin = new.to_state
        when 'REOPENED' then (new.to_state = 'VERIFIED' and origin not in ('DRAFT', 'EVALUATED', 'DIALOGUE',
                'ASPIRATION_RECORDED', 'UNIT_REVIEW', 'SUBMITTED', 'RETURNED'))
            or (new.to_state = 'PYB_ENDORSED' and origin in ('DECIDED', 'SK_DRAFT'))
            or origin = new.to_state
        end is true)
    then
        raise exception 'the judgement is another''s to give'
            using errcode = 'insufficient_privilege', constraint = 'judged_by_its_judge', table = 'proposal_event';
    end if;
    return new;
end
$$;
create trigger proposal_event_of_judge before insert on mutasi.proposal_event
    for each row when (new.to_state is distinct from new.from_state) execute function mutasi.require_judge();

-- So it is with objections, assignments and needs: their rules go by what an event is called, this one by what it leads to.
create function mutasi.require_judge_of_log() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    judge constant text := case
        when tg_table_name = 'objection_event' and new.to_state in ('UPHELD', 'PARTLY', 'REJECTED') then 'PPK'
        when tg_table_name = 'assignment_event' and new.to_state = 'RATIFIED' then 'PPK'
        when tg_table_name = 'need_event' and new.to_state in ('VERIFIED', 'REJECTED') then 'VERIFIKATOR' end;
begin
    if mutasi.acts_as_owner() then
        return new;
    end if;
    if judge is not null and new.role <> judge then
        raise exception 'the judgement is another''s to give'
            using errcode = 'insufficient_privilege', constraint = 'judged_by_its_judge', table = tg_table_name;
    end if;
    -- What somebody stated is open once it is verified, and not because it was called so.
    if tg_table_name = 'need_event' and new.to_state in ('OPEN', 'PARTLY_FILLED', 'FILLED') then
        if exists (select from mutasi.need n where n.id = new.need_id and n.stated_by is not null) and (
            select e.to_state from mutasi.need_event e
            where e.need_id = new.need_id and e.to_state in ('SUBMITTED', 'VERIFIED') order by e.number desc limit 1)
            is distinct from 'VERIFIED'
        then
            raise exception 'the need is not verified'
                using errcode = 'insufficient_privilege', constraint = 'judged_by_its_judge', table = tg_table_name;
        end if;
    end if;
    return new;
end
$$;
create trigger objection_event_of_judge before insert on mutasi.objection_event
    for each row when (new.to_state is distinct from new.from_state) execute function mutasi.require_judge_of_log();
create trigger assignment_event_of_judge before insert on mutasi.assignment_event
    for each row when (new.to_state is distinct from new.from_state) execute function mutasi.require_judge_of_log();
create trigger need_event_of_judge before insert on mutasi.need_event
    for each row when (new.to_state is distinct from new.from_state) execute function mutasi.require_judge_of_log();

-- The facts name who submitted and who verified: whoever writes that names themselves.
create function mutasi.require_own_facts() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    fact text;
begin
    if mutasi.acts_as_owner() then
        return new;
    end if;
    foreach fact in array array['submitter', 'verifier'] loop
        if new.facts ->> fact is distinct from old.facts ->> fact and new.facts ->> fact is distinct from (mutasi.login()).person::text
            and new.facts ->> fact is not null
        then
            raise exception 'nobody acts in the name of another'
                using errcode = 'insufficient_privilege', constraint = 'acts_in_own_name', table = 'proposal';
        end if;
    end loop;
    return new;
end
$$;
create trigger proposal_facts_in_own_name before update of facts on mutasi.proposal
    for each row execute function mutasi.require_own_facts();

create trigger proposal_event_of_login before insert on mutasi.proposal_event
    for each row execute function mutasi.require_login_of_event();
create trigger package_event_of_login before insert on mutasi.package_event
    for each row execute function mutasi.require_login_of_event();
create trigger objection_event_of_login before insert on mutasi.objection_event
    for each row execute function mutasi.require_login_of_event();
create trigger assignment_event_of_login before insert on mutasi.assignment_event
    for each row execute function mutasi.require_login_of_event();
create trigger need_event_of_login before insert on mutasi.need_event
    for each row execute function mutasi.require_login_of_event();

-- Four eyes are two logins, too: whoever entered anything of a proposal before its verification does not verify it.
create function mutasi.require_second_login() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if not mutasi.acts_as_owner() and exists (
        select from mutasi.proposal_event e
        where e.proposal_id = new.proposal_id and e.recorded_by = session_user
            and e.role not in ('VERIFIKATOR', 'TPK', 'PYB', 'PPK'))
    then
        raise exception 'who prepared a proposal does not decide on it'
            using errcode = 'check_violation', constraint = 'second_login_decides', table = 'proposal_event';
    end if;
    return new;
end
$$;
create trigger proposal_event_of_second_login before insert on mutasi.proposal_event
    for each row when (new.role in ('VERIFIKATOR', 'TPK', 'PYB', 'PPK')) execute function mutasi.require_second_login();

-- Whoever enters, decides or signs does it in their own name. The arguments are the columns that name who does.
create function mutasi.require_own_name() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    old_row constant jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) else '{}' end;
    new_row constant jsonb := to_jsonb(new);
    person text;
begin
    if mutasi.acts_as_owner() then
        return new;
    end if;
    person := (mutasi.login()).person;
    for place in 0 .. tg_nargs - 1 loop
        if new_row ->> tg_argv[place] is distinct from old_row ->> tg_argv[place]
            and new_row ->> tg_argv[place] is distinct from person
        then
            raise exception 'nobody acts in the name of another'
                using errcode = 'insufficient_privilege', constraint = 'acts_in_own_name', table = tg_table_name;
        end if;
    end loop;
    return new;
end
$$;

do $$
declare
    signed record;
begin
    for signed in
        select * from (values
            ('proposal', 'drafter'), ('decree', 'signer'), ('waiver', 'entered_by,withdrawn_by'),
            ('ascertainment', 'entered_by,withdrawn_by'), ('aspiration_profile', 'entered_by'),
            ('evaluation_review', 'entered_by,answered_by'), ('handover_item', 'entered_by,struck_by'),
            ('head_inauguration', 'entered_by'), ('office_holder', 'entered_by,ended_by'), ('signal', 'decided_by'),
            ('enrolment', 'approved_by'), ('data_correction', 'answered_by'), ('announcement', 'drafted_by'),
            ('announcement_publication', 'published_by'), ('announcement_record', 'written_by'),
            ('announcement_redaction', 'redacted_by'), ('announcement_withheld', 'decided_by'),
            ('objection', 'decided_by'), ('need', 'verified_by')
        ) as x (relation, columns)
    loop
        execute format('create trigger %I before insert or update of %s on mutasi.%I '
            'for each row execute function mutasi.require_own_name(%s)', signed.relation || '_in_own_name', signed.columns,
            signed.relation, (select string_agg(quote_literal(c), ', ') from unnest(string_to_array(signed.columns, ',')) c));
    end loop;
end
$$;

-- What is seen ---------------------------------------------------------------------------------------------------------
--
-- Each of these is asked once for a statement, as a subquery of a policy that depends on no row (policies.sql).

create function mutasi.login_sees_all() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
    select exists (
        select from mutasi.account a
        where a.login = session_user and a.closed_at is null
            and ('AUDITOR' = any (a.roles) or (a.unit_id is null and 'OPERATOR' = any (a.roles))));
end;
comment on function mutasi.login_sees_all is 'Whether the login is an auditor''s, or an operator''s of the whole house.';

create function mutasi.login_units() returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
    with recursive below as (
        select u.id from mutasi.account a join mutasi.unit u on u.id = a.unit_id
        where a.login = session_user and a.closed_at is null and 'OPERATOR' = any (a.roles)
        union
        select u.id from below b join mutasi.unit u on u.parent_id = b.id
    )
    select coalesce(array_agg(b.id::text), '{}') from below b;
end;
comment on function mutasi.login_units is 'The unit of the login, an operator''s, and those below.';

create function mutasi.login_states() returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
    select coalesce(array_agg(distinct s.state), '{}')
    from mutasi.account a
    cross join lateral (
        select unnest(array['SUBMITTED', 'RETURNED', 'REJECTED']) where 'VERIFIER' = any (a.roles)
        union all
        select unnest(array['VERIFIED', 'RETURNED', 'TPK_REVIEW', 'TPK_RECOMMENDED', 'TPK_NOT_RECOMMENDED', 'TPK_DEFERRED',
            'PYB_REVIEW', 'PYB_ENDORSED', 'CONSENT_PENDING', 'CONSENTED', 'CONSENT_REFUSED', 'PERTEK_PENDING', 'PERTEK_OK',
            'PERTEK_BTS', 'PERTEK_TMS', 'DECIDED', 'DECLINED', 'SK_DRAFT', 'SK_SIGNED', 'ANNOUNCED', 'INAUGURATED', 'PLACED',
            'IN_DEVELOPMENT', 'FOLLOWUP_3M', 'FOLLOWUP_6M', 'FOLLOWUP_12M', 'CLOSED', 'FROZEN', 'REVOKED', 'EXPIRED',
            'SUPERSEDED', 'CANCELLED', 'WITHDRAWN'])
        where a.roles && array['VERIFIER', 'TPK', 'DECIDER']
    ) s (state)
    where a.login = session_user and a.closed_at is null;
end;
comment on function mutasi.login_states is 'The states of proposals that concern the login: from the submission on for who '
    'verifies, from the verification on for the TPK and who decides.';

create function mutasi.people_in_sight() returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp rows 1000
begin atomic
    with own as materialized (select mutasi.login_units() as units, mutasi.login_states() as states)
    select e.id from own o join mutasi.employee e on e.unit_id = any (o.units)
    union
    select x.person from own o
    join mutasi.proposal p on p.state = any (o.states) or p.origin ->> 'unit' = any (o.units)
        or p.target ->> 'unit' = any (o.units)
    cross join lateral (values (p.employee_id), (p.drafter), (p.submitter), (p.verifier)) x (person)
    union
    select a.person from mutasi.account a where a.login = session_user and a.closed_at is null;
end;
comment on function mutasi.people_in_sight is 'The people of the login''s units, and those of the proposals that concern it.';

create function mutasi.people_to_name() returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp rows 1000
begin atomic
    select s.id from mutasi.people_in_sight() s (id)
    union
    -- Officials are named by whoever works with them: who holds an office, and who leads the unit or one above it.
    select h.holder from mutasi.office_holder h
    where exists (select from mutasi.account a where a.login = session_user and a.closed_at is null)
    union
    select l.person from mutasi.account a cross join lateral mutasi.heads_of(a.unit_id) l (person)
    where a.login = session_user and a.closed_at is null;
end;
comment on function mutasi.people_to_name is 'The people in sight, and the officials that acts name.';

create function mutasi.people_in_conflict() returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp rows 10
begin atomic
    select c.employee_id from mutasi.account a join mutasi.conflict c on c.official_id = a.person
    where a.login = session_user and a.closed_at is null
    union
    select a.person from mutasi.account a where a.login = session_user and a.closed_at is null;
end;
comment on function mutasi.people_in_conflict is 'Whose scores the login does not read: its own, and those of people in whose way a '
    'conflict of interest stands (PermenPANRB 17/2024).';

-- Numbers of people ----------------------------------------------------------------------------------------------------
--
-- A NIP holds a birth date, an entry date and a sex (UU 27/2022). Whoever sees a person for their work reads it; elsewhere,
-- where the act of somebody is told, its serial number is enough to tell two of one name apart.

create function mutasi.masked_nip(nip text) returns text
language sql immutable parallel safe set search_path = pg_catalog, pg_temp
return repeat('*', greatest(length(nip) - 3, 0)) || right(nip, 3);
comment on function mutasi.masked_nip is 'The serial number of a NIP, without birth date, entry date and sex.';

create function mutasi.reads_every_nip() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
    select mutasi.acts_as_owner() or mutasi.is_daemon() or exists (
        select from mutasi.account a
        where a.login = session_user and a.closed_at is null and a.unit_id is null and 'OPERATOR' = any (a.roles));
end;
comment on function mutasi.reads_every_nip is 'Whether the login reads the NIP of whomever: who administers, the daemon, and '
    'operators of the whole house.';

create or replace view mutasi.person as
select e.id,
    case when (select mutasi.reads_every_nip()) or e.id in (select mutasi.people_to_name()) then e.nip
        else mutasi.masked_nip(e.nip) end as nip,
    e.title_before::text, e.name::text, e.title_after::text
from mutasi.employee e
union all
select o.id, null::text, null::text, o.name::text, null::text from mutasi.official o;
comment on view mutasi.person is 'Everybody who acts: employees, and officials who are none. The NIP of whom the login does not see is masked.';

-- The auditor is asked about a person by NIP, and reads none.
create function mutasi.person_of_nip(nip text) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
    select e.id from mutasi.employee e
    where e.nip = person_of_nip.nip and (
        mutasi.reads_every_nip()
        or exists (select from mutasi.account a
            where a.login = session_user and a.closed_at is null and 'AUDITOR' = any (a.roles))
        or e.id in (select mutasi.people_to_name()))
    order by e.is_active desc, e.record desc limit 1;
end;
comment on function mutasi.person_of_nip is 'Whose NIP it is, or was; null for whomever the login does not see.';

-- How many hold each post is no secret, and is counted right by whoever sees only some of them.
create view mutasi.staffing as
select unit_id, post_code, count(*)::integer as people from mutasi.employee
where is_active and (legal_position <> 3 or not mutasi.has_left_to_study(legal_position_since, mutasi.civil_today()))
group by unit_id, post_code;
comment on view mutasi.staffing is 'How many people are on a post in a unit, whoever asks.';

-- Who is on which post is told by our own keys, which tell nothing else: gates compare with those who are there already,
-- whether the login sees them or not.
create view mutasi.incumbent as
select id, unit_id, post_code, post_since,
    legal_position = 3 and mutasi.has_left_to_study(legal_position_since, mutasi.civil_today()) as is_away
from mutasi.employee
where is_active;
comment on column mutasi.incumbent.is_away is 'Has been away to study for so long that the post counts as vacant.';
comment on view mutasi.incumbent is 'Who is on which post in which unit, by key, whoever asks.';

-- An empty register says something of nobody; one that looks empty, because the login sees none of it, does not.
create view mutasi.kept_register as
select exists (select from mutasi.discipline) as discipline, exists (select from mutasi.licence) as licence,
    exists (select from mutasi.relation) as relation;
comment on view mutasi.kept_register is 'Which registers have anything in them, whoever asks.';

-- A place in a queue is counted among all that wait.
create view mutasi.waiting as
select id, session_id, levels, felt_since from mutasi.enrolment where state = 'WAITLISTED';
comment on view mutasi.waiting is 'Who waits for a seat in a course, without who it is, whoever asks.';

-- Whoever decides sees the people of the proposals, and not who else is on the place that one of them leads to.
create function mutasi.record_holders(post text, unit text, is_single boolean) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp
begin atomic
    insert into mutasi.holding (employee_id, post_code, unit_id, is_single, period)
    select e.id, e.post_code, e.unit_id, record_holders.is_single, daterange(e.post_since, null)
    from mutasi.employee e
    where e.unit_id = record_holders.unit and e.post_code = record_holders.post and e.is_active
        and not exists (
            select from mutasi.holding h
            where h.employee_id = e.id and h.post_code = e.post_code and h.unit_id = e.unit_id)
    order by e.post_since, e.id;
end;
comment on function mutasi.record_holders is 'Puts on record who is on a post in a unit today, when a transfer touches it for the first time.';

-- Words of dialogues ---------------------------------------------------------------------------------------------------
--
-- They may tell of health and family: nobody but the owner reads the columns themselves, and each reading is on record.

create function mutasi.reads_words(subject text, key text, dialogue bigint) returns boolean
language plpgsql volatile security definer cost 10000 set search_path = pg_catalog, pg_temp
as $$
declare
    talk mutasi.dialogue;
begin
    -- Whoever owns the table reads it without asking here.
    if mutasi.acts_as_owner() then
        return true;
    end if;
    select * into strict talk from mutasi.dialogue d where d.id = reads_words.dialogue;
    if not mutasi.is_daemon() and not exists (
        select from mutasi.employee e
        where e.id = talk.employee_id and 'OPERATOR' = any ((mutasi.login()).roles)
            and (mutasi.login_sees_all() or e.unit_id = any (mutasi.login_units())))
    then
        return false;
    end if;
    insert into audit.event (operator, correlation, action, subject, key, employee_id, proposal_id)
    values (nullif(current_setting('mutasi.operator', true), ''), nullif(current_setting('mutasi.correlation', true), ''),
        'READ', reads_words.subject, reads_words.key, talk.employee_id, talk.proposal_id);
    return true;
end
$$;
comment on function mutasi.reads_words is 'Whether the login may read words of a dialogue; records that it does.';

create view mutasi.dialogue_notes with (security_barrier = true) as
select v.* from mutasi.dialogue_version v
where mutasi.reads_words('mutasi.dialogue_version', concat_ws(',', v.dialogue_id, v.session, v.number), v.dialogue_id);
comment on view mutasi.dialogue_notes is 'Notes of sessions, for the daemon and the employee''s operators; each reading is recorded.';

create view mutasi.dialogue_words with (security_barrier = true) as
select s.* from mutasi.dialogue_statement s
where mutasi.reads_words('mutasi.dialogue_statement', concat_ws(',', s.dialogue_id, s.number), s.dialogue_id);
comment on view mutasi.dialogue_words is 'What employees say in their own words, read as the notes are.';

revoke execute on function mutasi.reads_words(text, text, bigint), mutasi.acts_as_owner(), mutasi.is_daemon(), mutasi.login(),
    mutasi.require_login(uuid, text, uuid, text), mutasi.require_login_of_event(), mutasi.require_second_login(),
    mutasi.require_own_name(), mutasi.require_judge(), mutasi.require_judge_of_log(), mutasi.require_own_facts(), mutasi.login_sees_all(), mutasi.login_units(), mutasi.login_states(), mutasi.people_in_sight(),
    mutasi.people_to_name(), mutasi.people_in_conflict(), mutasi.masked_nip(text), mutasi.reads_every_nip(),
    mutasi.person_of_nip(text), mutasi.record_holders(text, text, boolean) from public;

-- What is read through these is what the reader sees; those for the public and of names (mutasi.person) are the owner's.
do $$
declare
    seen text;
begin
    foreach seen in array array['conflict', 'filed_aspiration', 'follow_up_disclosed', 'latest_aspiration',
        'person_on_the_way', 'placement_wish', 'result_off_record', 'standing_aspiration', 'training_hours']
    loop
        execute format('alter view mutasi.%I set (security_invoker = true)', seen);
    end loop;
end
$$;
