-- What the law on personal data (UU 27/2022) asks of the house: somebody looks again at what a program found (Ps 10), and
-- what is no longer needed goes (Ps 16 (2) f, Ps 43).

-- Looked at by a person --------------------------------------------------------------------------------------------------

create table mutasi.evaluation_review (
    id bigint generated always as identity primary key,
    employee_id uuid not null references mutasi.employee,
    need_id bigint not null references mutasi.need,
    grounds text not null check (length(btrim(grounds)) between 1 and 20000),
    requested_on date not null default mutasi.civil_today(),
    entered_by uuid not null references mutasi.employee,
    answer text check (answer in ('TETAP', 'DATA_DIPERBAIKI', 'DIEVALUASI_ULANG')),
    answer_text text check (length(btrim(answer_text)) between 1 and 20000),
    answered_by uuid references mutasi.employee,
    answered_on date,
    recorded_by text not null default session_user,
    constraint review_is_answered_whole check (num_nonnulls(answer, answer_text, answered_by, answered_on) in (0, 4)),
    constraint reviewed_by_another check (answered_by is null or answered_by <> employee_id),
    constraint answered_after_request check (answered_on >= requested_on)
);
comment on table mutasi.evaluation_review is 'Employees who asked that a person looks at their evaluation (UU 27/2022 Ps 10), '
    'who did, and what they say.';
-- One at a time: the second request would ask for what is under way.
create unique index evaluation_review_open on mutasi.evaluation_review (employee_id, need_id) where answer is null;
create index evaluation_review_waiting on mutasi.evaluation_review (id) where answer is null;
create index evaluation_review_employee on mutasi.evaluation_review (employee_id);
create index evaluation_review_need on mutasi.evaluation_review (need_id);

create function mutasi.keep_evaluation_review() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    settable text[] := array['answer', 'answer_text', 'answered_by', 'answered_on'];
begin
    if tg_op = 'INSERT' then
        if not exists (
            select from mutasi.evaluation_run r join mutasi.evaluation_result e on e.run_id = r.id
            where r.need_id = new.need_id and e.employee_id = new.employee_id)
            -- One evaluation among many is of everybody and has no row of those far from the post.
            and not exists (
                select from mutasi.evaluation_run r where r.need_id = new.need_id and not r.is_whole)
        then
            raise exception 'the person was not evaluated for the need'
                using errcode = 'check_violation', constraint = 'review_of_an_evaluation', table = 'evaluation_review';
        end if;
    elsif old.answer is not null or to_jsonb(new) - settable is distinct from to_jsonb(old) - settable then
        raise exception 'a review is answered once' using errcode = 'insufficient_privilege';
    elsif exists (
        select from mutasi.conflict c where c.official_id = new.answered_by and c.employee_id = new.employee_id)
    then
        raise exception 'who answers has a conflict of interest with the employee'
            using errcode = 'check_violation', constraint = 'no_conflict_of_interest', table = 'evaluation_review';
    end if;
    return new;
end
$$;
revoke execute on function mutasi.keep_evaluation_review() from public;
create trigger evaluation_review_kept before insert or update on mutasi.evaluation_review
    for each row execute function mutasi.keep_evaluation_review();
create trigger evaluation_review_stays before delete or truncate on mutasi.evaluation_review
    for each statement execute function mutasi.refuse_change();
create trigger recorded after insert or update or delete on mutasi.evaluation_review
    for each row execute function audit.record('id', 'grounds,answer_text');
alter table mutasi.evaluation_review enable always trigger recorded;

create trigger recorded after insert or update or delete on mutasi.dialogue_redaction
    for each row execute function audit.record('dialogue_id', '');
alter table mutasi.dialogue_redaction enable always trigger recorded;

-- Retention --------------------------------------------------------------------------------------------------------------

create function mutasi.redact_dialogues(ended_before date, basis text, most integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    due bigint[];
    gone constant text := '[dihapus: masa retensi berakhir]';
begin
    select array_agg(x.id) into due
    from (
        select d.id from mutasi.dialogue d
        join mutasi.proposal p on p.id = d.proposal_id
        join lateral (
            select e.at from mutasi.proposal_event e where e.proposal_id = p.id order by e.number desc limit 1) e on true
        where p.state in ('REJECTED', 'CONSENT_REFUSED', 'PERTEK_TMS', 'DECLINED', 'CLOSED', 'WITHDRAWN', 'CANCELLED',
                'EXPIRED', 'SUPERSEDED', 'REVOKED')
            and e.at < ended_before
            and not exists (select from mutasi.dialogue_redaction r where r.dialogue_id = d.id)
            -- Who contests the decision needs the words.
            and not exists (
                select from mutasi.objection o
                where o.proposal_id = p.id and o.state not in ('INADMISSIBLE', 'REJECTED', 'WITHDRAWN', 'EXECUTED'))
        order by d.id limit most
    ) x;
    if due is null then
        return 0;
    end if;
    insert into mutasi.dialogue_redaction (dialogue_id, basis) select unnest(due), redact_dialogues.basis;
    update mutasi.dialogue_version
    set summary = gone, needs = gone, wishes = gone, outcome = gone, place = '', concerns = '{}'
    where dialogue_id = any (due);
    update mutasi.dialogue_statement set words = gone where dialogue_id = any (due);
    update mutasi.dialogue set answer_text = gone where id = any (due) and answer_text is not null;
    return cardinality(due);
end
$$;
revoke execute on function mutasi.redact_dialogues(date, text, integer) from public;
comment on function mutasi.redact_dialogues is 'Takes the words out of dialogues whose proposal ended before a day. Answers, dates and '
    'confirmations stay: they show that there was a dialogue.';
