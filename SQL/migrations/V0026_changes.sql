-- Changes of rules and of data, and what they mean for what is under way.

-- Rules ----------------------------------------------------------------------------------------------------------------
--
-- A version is published whole, in one transaction, and never changes: evaluations name it.

alter table mutasi.rule_book
    add origin text not null default 'STANDARD' check (origin in ('STANDARD', 'PROVINCE')),
    add reason text check (length(btrim(reason)) between 1 and 4000),
    add transaction xid8,
    add constraint province_says_why check (origin = 'STANDARD' or reason is not null);
comment on column mutasi.rule_book.origin is 'STANDARD as delivered with the program, PROVINCE as the province edited it.';
comment on column mutasi.rule_book.transaction is 'In which it was published: no row joins it later.';
alter table mutasi.rule_book alter transaction set default pg_current_xact_id();

create function mutasi.require_rule_book_open() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if exists (
        select from added a join mutasi.rule_book b on b.version = a.version
        where b.transaction is distinct from pg_current_xact_id()
    ) then
        raise exception 'a version of the rules is published whole, and nothing is added later'
            using errcode = 'insufficient_privilege';
    end if;
    return null;
end
$$;
revoke execute on function mutasi.require_rule_book_open() from public;

do $$
declare
    rules text;
begin
    foreach rules in array array['rule_book', 'rule_parameter', 'weight_profile'] loop
        execute format(
            'create trigger %1$s_unchanged before update or delete or truncate on mutasi.%1$I '
            'for each statement execute function mutasi.refuse_change()', rules);
        continue when rules = 'rule_book';
        execute format(
            'create trigger %1$s_of_its_version after insert on mutasi.%1$I referencing new table as added '
            'for each statement execute function mutasi.require_rule_book_open()', rules);
    end loop;
end
$$;

-- Data -----------------------------------------------------------------------------------------------------------------
--
-- Whoever writes, an import or a person at a prompt: what changed for somebody who is on the way to another post, or who
-- wishes for a post that an open need asks for, is looked at again. One job that has not started is enough for any number
-- of changes.

create function mutasi.ask_for_evaluations(people uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    -- In one order, so that two who write at once wait for each other and never in a circle.
    perform jobs.enqueue('evaluation.person', jsonb_build_object('employee', person),
        unique_key => 'person:' || person, unique_scope => 'queued', ordering_key => 'person:' || person)
    from unnest(ask_for_evaluations.people) person
    order by person;
end
$$;
comment on function mutasi.ask_for_evaluations is 'Has people evaluated anew whose data changed: one job each '
    'that has not started.';
revoke execute on function mutasi.ask_for_evaluations(uuid[]) from public;

create view mutasi.person_on_the_way as
select p.id, p.need_id, p.employee_id from mutasi.proposal p
where p.state in ('DRAFT', 'EVALUATED', 'DIALOGUE', 'ASPIRATION_RECORDED', 'UNIT_REVIEW', 'SUBMITTED', 'VERIFIED',
    'RETURNED', 'TPK_REVIEW', 'TPK_RECOMMENDED', 'TPK_NOT_RECOMMENDED', 'TPK_DEFERRED', 'PYB_REVIEW', 'PYB_ENDORSED',
    'CONSENT_PENDING', 'CONSENTED', 'PERTEK_PENDING', 'PERTEK_OK', 'PERTEK_BTS', 'DECIDED', 'SK_DRAFT', 'SK_SIGNED',
    'ANNOUNCED', 'INAUGURATED', 'FROZEN');
comment on view mutasi.person_on_the_way is 'Whose move is still to come.';

-- The argument is the column that names the person.
create function mutasi.tell_of_person() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    people uuid[];
begin
    -- Read anew each time: a plan that was made for one row would be kept for a file of sixty thousand.
    execute format(
        'select array_agg(distinct found.person) from ('
        '    select w.employee_id as person from mutasi.person_on_the_way w'
        '    where w.employee_id in (select c.%1$I from changed c)'
        '    union all'
        '    select a.employee_id from mutasi.need n'
        '    join mutasi.aspiration a on a.post_code = n.post_code and a.choice > 0'
        '    where n.state in (''OPEN'', ''PARTLY_FILLED'') and a.employee_id in (select c.%1$I from changed c)'
        ') found', tg_argv[0])
    into people;
    perform mutasi.ask_for_evaluations(people) where people is not null;
    return null;
end
$$;
revoke execute on function mutasi.tell_of_person() from public;

-- Who holds the post that somebody is on the way to, and how many people it needs, is looked at as well.
create function mutasi.tell_of_seat() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    people uuid[];
begin
    execute
        'select array_agg(distinct w.employee_id) from mutasi.person_on_the_way w'
        ' join mutasi.need n on n.id = w.need_id'
        ' where (n.unit_id::text, n.post_code::text) in (select c.unit_id::text, c.post_code::text from changed c)'
    into people;
    perform mutasi.ask_for_evaluations(people) where people is not null;
    return null;
end
$$;
revoke execute on function mutasi.tell_of_seat() from public;

-- What a post asks for: whoever is on the way to it, or would leave it. The argument is the column that names the post.
create function mutasi.tell_of_post() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    people uuid[];
begin
    execute format(
        'select array_agg(distinct w.employee_id) from mutasi.person_on_the_way w'
        ' join mutasi.need n on n.id = w.need_id join mutasi.employee e on e.id = w.employee_id'
        ' where n.post_code in (select c.%1$I from changed c) or e.post_code in (select c.%1$I from changed c)', tg_argv[0])
    into people;
    perform mutasi.ask_for_evaluations(people) where people is not null;
    return null;
end
$$;
revoke execute on function mutasi.tell_of_post() from public;

-- A unit passes its agency, its place and its end on to those below it.
create function mutasi.tell_of_unit() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    people uuid[];
begin
    -- An import that changes nothing changes no row, and reads no tree.
    if not exists (select from changed) then
        return null;
    end if;
    execute
        'with recursive below as ('
        '    select c.id from changed c'
        '    union'
        '    select u.id from below b join mutasi.unit u on u.parent_id = b.id'
        ') select array_agg(distinct w.employee_id) from mutasi.person_on_the_way w'
        ' join mutasi.need n on n.id = w.need_id join mutasi.employee e on e.id = w.employee_id'
        ' where n.unit_id in (table below) or e.unit_id in (table below)'
    into people;
    perform mutasi.ask_for_evaluations(people) where people is not null;
    return null;
end
$$;
revoke execute on function mutasi.tell_of_unit() from public;

create function mutasi.tell_of_requirement() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    people uuid[];
begin
    execute
        'select array_agg(distinct w.employee_id) from mutasi.person_on_the_way w'
        ' where w.need_id in (select c.need_id from changed c)'
    into people;
    perform mutasi.ask_for_evaluations(people) where people is not null;
    return null;
end
$$;
revoke execute on function mutasi.tell_of_requirement() from public;

create function mutasi.tell_of_moratorium() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    people uuid[] := (select array_agg(distinct w.employee_id) from mutasi.person_on_the_way w);
begin
    perform mutasi.ask_for_evaluations(people) where people is not null;
    return null;
end
$$;
revoke execute on function mutasi.tell_of_moratorium() from public;

do $$
declare
    source record;
begin
    for source in
        select t.name, t.teller, t.key, e.event, e.rows
        from (values
            ('employee', 'tell_of_person', 'id'), ('performance', 'tell_of_person', 'employee_id'),
            ('assessment', 'tell_of_person', 'employee_id'),
            ('technical_competency', 'tell_of_person', 'employee_id'),
            ('discipline', 'tell_of_person', 'employee_id'), ('position', 'tell_of_person', 'employee_id'),
            ('licence', 'tell_of_person', 'employee_id'), ('aspiration', 'tell_of_person', 'employee_id'),
            ('relation', 'tell_of_person', 'employee_id'), ('relation', 'tell_of_person', 'related_id'),
            ('employee', 'tell_of_seat', 'seat'), ('formation', 'tell_of_seat', 'seat'),
            ('post', 'tell_of_post', 'code'), ('competency_standard', 'tell_of_post', 'post_code'),
            ('need_requirement', 'tell_of_requirement', 'need_id'), ('unit', 'tell_of_unit', 'id')
        ) as t (name, teller, key)
        cross join (values ('insert', 'new'), ('update', 'new'), ('delete', 'old')) as e (event, rows)
        -- Employees are never deleted.
        where (t.name, e.event) <> ('employee', 'delete')
    loop
        execute format(
            'create trigger %1$s_%2$s_%3$s_on_%4$s after %4$s on mutasi.%1$I referencing %5$s table as changed '
            'for each statement execute function mutasi.%2$I(%3$L)',
            source.name, source.teller, source.key, source.event, source.rows);
    end loop;
end
$$;

-- Which fields count as related is asked of every post of a field.
create trigger related_field_told after insert or update or delete on mutasi.related_field
    for each statement execute function mutasi.tell_of_moratorium();
create trigger moratorium_told after insert or update or delete on mutasi.moratorium
    for each statement execute function mutasi.tell_of_moratorium();

-- The gates look at the day of a decree that is still to come: on the day a moratorium begins they close, and on the day
-- after its end they open, although no row is written then.
insert into mutasi.civil_job (kind) values ('moratorium.watch');

create function mutasi.watch_moratorium() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform jobs.enqueue('moratorium.watch', jsonb_build_object('moratorium', new.id, 'on', turn.day),
        run_at => mutasi.real_moment(turn.day::timestamp at time zone 'Asia/Jakarta'),
        unique_key => 'moratorium:' || new.id || ':' || turn.day, unique_scope => 'queued')
    from (values (new.starts_on), (new.ends_on + 1)) as turn (day)
    where turn.day > mutasi.civil_today();
    return null;
end
$$;
revoke execute on function mutasi.watch_moratorium() from public;

create trigger moratorium_watched after insert or update on mutasi.moratorium
    for each row execute function mutasi.watch_moratorium();
