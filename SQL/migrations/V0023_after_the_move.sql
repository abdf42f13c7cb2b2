-- After the move: what is handed over with the post that is left, follow-ups at three milestones, training up to its result, and what the move brought the unit.
--
-- What must hold whoever writes: a list that a side has confirmed does not change, and nobody confirms for both; a side of a follow-up answers for itself, from its day on, and is read by the other
-- one only when both have answered; an enrolment goes through its states in their order; a measured outcome stays.

-- Handing over (sertijab) -----------------------------------------------------------------------------------------------

create table mutasi.handover_item (
    proposal_id bigint references mutasi.proposal,
    number smallint check (number between 1 and 1000),
    kind text not null check (kind in ('DOKUMEN', 'ASET', 'PEKERJAAN')),
    description text not null check (length(btrim(description)) between 1 and 500 and description !~ '[[:cntrl:]]'),
    detail text check (length(btrim(detail)) between 1 and 500 and detail !~ '[[:cntrl:]]'),
    due_on date,
    entered_by uuid not null references mutasi.employee,
    entered_at timestamptz not null default mutasi.civil_now(),
    struck_by uuid references mutasi.employee,
    struck_at timestamptz,
    strike_reason text check (length(btrim(strike_reason)) between 1 and 500),
    primary key (proposal_id, number),
    constraint only_work_is_due check (due_on is null or kind = 'PEKERJAAN'),
    constraint strike_is_whole check (num_nonnulls(struck_by, struck_at, strike_reason) in (0, 3))
);
comment on table mutasi.handover_item is 'What an employee hands over with the post they leave: documents, assets and work '
    'that is under way. A line is struck out, never deleted.';

create table mutasi.handover_confirmation (
    proposal_id bigint references mutasi.proposal,
    side text check (side in ('PENYERAH', 'PENERIMA')),
    person_id uuid not null references mutasi.employee,
    confirmed_at timestamptz not null default mutasi.civil_now(),
    recorded_by text not null default session_user,
    primary key (proposal_id, side),
    constraint nobody_takes_over_from_themselves unique (proposal_id, person_id)
);
comment on table mutasi.handover_confirmation is 'Who has confirmed the list of what is handed over, each for their side.';

create function mutasi.keep_handover() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    employee uuid;
    state text;
begin
    -- Of a line and a confirmation at once the second sees the first.
    perform pg_advisory_xact_lock(hashtextextended(concat_ws(':', 'mutasi.handover', new.proposal_id), 0));
    select p.employee_id, p.state into employee, state from mutasi.proposal p where p.id = new.proposal_id;
    if state not in ('SK_SIGNED', 'ANNOUNCED', 'INAUGURATED', 'PLACED', 'IN_DEVELOPMENT', 'FOLLOWUP_3M') then
        raise exception 'what is handed over is listed once a decree moves the employee'
            using errcode = 'check_violation', constraint = 'handover_after_decree', table = tg_table_name;
    end if;
    if tg_table_name = 'handover_confirmation' then
        if (new.side = 'PENYERAH') <> (new.person_id = employee) then
            raise exception 'the employee hands over, and somebody else takes over'
                using errcode = 'check_violation', constraint = 'handover_by_its_sides', table = tg_table_name;
        end if;
        return new;
    end if;
    if exists (select from mutasi.handover_confirmation c where c.proposal_id = new.proposal_id) then
        raise exception 'a list that was confirmed does not change'
            using errcode = 'check_violation', constraint = 'handover_is_confirmed', table = tg_table_name;
    end if;
    if tg_op = 'INSERT' then
        new.number := 1 + coalesce((
            select max(i.number) from mutasi.handover_item i where i.proposal_id = new.proposal_id), 0);
    elsif old.struck_at is not null or to_jsonb(new) - array['struck_by', 'struck_at', 'strike_reason']
        is distinct from to_jsonb(old) - array['struck_by', 'struck_at', 'strike_reason']
    then
        raise exception 'a line is struck out once, and says what it said'
            using errcode = 'check_violation', constraint = 'handover_line_stays', table = tg_table_name;
    end if;
    return new;
end
$$;
revoke execute on function mutasi.keep_handover() from public;
create trigger handover_item_kept before insert or update on mutasi.handover_item
    for each row execute function mutasi.keep_handover();
create trigger handover_item_stays before delete or truncate on mutasi.handover_item
    for each statement execute function mutasi.refuse_change();
create trigger handover_confirmed before insert on mutasi.handover_confirmation
    for each row execute function mutasi.keep_handover();
create trigger handover_confirmation_unchanged before update or delete or truncate on mutasi.handover_confirmation
    for each statement execute function mutasi.refuse_change();

-- Follow-ups -----------------------------------------------------------------------------------------------------------

create table mutasi.follow_up (
    id bigint generated always as identity primary key,
    proposal_id bigint not null references mutasi.proposal,
    milestone smallint not null check (milestone between 1 and 3),
    employee_id uuid not null references mutasi.employee,
    superior_id uuid not null references mutasi.employee,
    start_of_duty date not null,
    due_on date not null check (due_on > start_of_duty),
    remind_on date not null check (remind_on >= due_on),
    answer_by date not null check (answer_by >= due_on),
    zone text not null check (zone in ('WIB', 'WITA', 'WIT')),
    basis text not null check (length(basis) <= 300),
    calendar_version text not null check (length(calendar_version) <= 64),
    promised text[] not null default '{}' check (promised <@ array[
        'PELATIHAN', 'RUMAH_DINAS', 'WAKTU_PERJALANAN', 'MASA_TRANSISI', 'TANGGAL_KEMBALI']),
    return_on date,
    opened_on date check (opened_on >= due_on),
    reminded_on date check (reminded_on >= opened_on),
    concluded_on date check (concluded_on >= due_on),
    standing text check (standing in ('LENGKAP', 'TERLAMBAT')),
    constraint follow_up_once unique (proposal_id, milestone),
    constraint nobody_is_their_own_superior check (employee_id <> superior_id),
    check (('TANGGAL_KEMBALI' = any (promised)) = (return_on is not null)),
    check ((concluded_on is null) = (standing is null))
);
comment on table mutasi.follow_up is 'Pemantauan 3, 6 and 12 months after the SPMT (rancangan).';
comment on column mutasi.follow_up.superior_id is 'Who answers as the superior in the receiving unit; another one once this one has left.';
comment on column mutasi.follow_up.promised is 'Support that the dialogue promised.';
comment on column mutasi.follow_up.return_on is 'The day on which a return was promised.';
create index follow_up_running on mutasi.follow_up (due_on, id) where concluded_on is null;
-- Who came to a unit within the months that an outcome is measured in.
create index follow_up_start on mutasi.follow_up (start_of_duty);
create index follow_up_superior on mutasi.follow_up (superior_id);

create table mutasi.follow_up_answer (
    follow_up_id bigint references mutasi.follow_up,
    respondent text check (respondent in ('PEGAWAI', 'ATASAN')),
    number smallint check (number between 1 and 1000),
    author uuid not null references mutasi.employee,
    ratings smallint[] not null check (
        cardinality(ratings) = 5 and array_position(ratings, null) is null and 1 <= all (ratings) and 5 >= all (ratings)),
    goals_met boolean,
    is_still_there boolean,
    support text[] not null default '{}' check (support <@ array[
        'PELATIHAN', 'RUMAH_DINAS', 'WAKTU_PERJALANAN', 'MASA_TRANSISI', 'TANGGAL_KEMBALI']),
    concerns text[] not null default '{}' check (concerns <@ array[
        'KELUARGA', 'JARAK', 'BIAYA', 'KESEHATAN', 'KOMPETENSI', 'BEBAN_KERJA', 'KARIER', 'LAINNYA']),
    words text check (length(btrim(words)) between 1 and 4000),
    written_at timestamptz not null default mutasi.civil_now(),
    primary key (follow_up_id, respondent, number),
    constraint superior_speaks_of_the_post
        check (respondent = 'ATASAN' or num_nonnulls(goals_met, is_still_there) = 0),
    constraint worries_are_the_employees check (respondent = 'PEGAWAI' or concerns = '{}')
);
comment on table mutasi.follow_up_answer is 'What each side answered, by version; nothing is changed. Personal data.';
comment on column mutasi.follow_up_answer.ratings is '1 not at all to 5 fully: KEJELASAN_TUGAS, KEMAMPUAN_TUGAS, KERJA_SAMA, DUKUNGAN, PENYESUAIAN.';
comment on column mutasi.follow_up_answer.support is 'Support that was given, as this side sees it.';
comment on column mutasi.follow_up_answer.concerns is 'KESEHATAN is specific personal data (UU 27/2022 Ps 4).';

create function mutasi.admit_follow_up_answer() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    subject mutasi.follow_up;
    answered integer;
begin
    -- Answers of one follow-up are written one after the other, whoever writes.
    select * into strict subject from mutasi.follow_up f where f.id = new.follow_up_id for update;
    if new.author <> (case new.respondent when 'PEGAWAI' then subject.employee_id else subject.superior_id end) then
        raise exception 'each side answers for itself'
            using errcode = 'check_violation', constraint = 'respondent_answers', table = 'follow_up_answer';
    end if;
    if mutasi.civil_today(case subject.zone when 'WITA' then 'Asia/Makassar' when 'WIT' then 'Asia/Jayapura'
            else 'Asia/Jakarta' end) < subject.due_on then
        raise exception 'the follow-up is not due yet'
            using errcode = 'check_violation', constraint = 'answered_when_due', table = 'follow_up_answer';
    end if;
    select count(distinct a.respondent), coalesce(max(a.number) filter (where a.respondent = new.respondent), 0) + 1
    into answered, new.number
    from mutasi.follow_up_answer a where a.follow_up_id = new.follow_up_id;
    -- From then on each side can read the other's, and nobody writes in the light of it.
    if answered = 2 or subject.concluded_on is not null then
        raise exception 'the answers are complete'
            using errcode = 'check_violation', constraint = 'answers_are_complete', table = 'follow_up_answer';
    end if;
    new.written_at := mutasi.civil_now();
    return new;
end
$$;
revoke execute on function mutasi.admit_follow_up_answer() from public;

create trigger follow_up_answer_admitted before insert on mutasi.follow_up_answer
    for each row execute function mutasi.admit_follow_up_answer();
create trigger follow_up_answer_unchanged before update or delete or truncate on mutasi.follow_up_answer
    for each statement execute function mutasi.refuse_change();

create view mutasi.follow_up_disclosed with (security_barrier = true) as
select distinct on (a.follow_up_id, a.respondent) a.*
from mutasi.follow_up_answer a
join mutasi.follow_up f on f.id = a.follow_up_id
where f.concluded_on is not null
    or (select count(distinct b.respondent) from mutasi.follow_up_answer b where b.follow_up_id = f.id) = 2
order by a.follow_up_id, a.respondent, a.number desc;
comment on view mutasi.follow_up_disclosed is 'The answers that others than their author may read: all are in, or the follow-up is concluded.';

create function mutasi.keep_follow_up() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    settable text[] := array['superior_id', 'opened_on', 'reminded_on', 'concluded_on', 'standing'];
begin
    if old.concluded_on is not null
        or to_jsonb(new) - settable is distinct from to_jsonb(old) - settable
        or (old.opened_on is not null and new.opened_on is distinct from old.opened_on)
        or (old.reminded_on is not null and new.reminded_on is distinct from old.reminded_on)
        or (new.superior_id <> old.superior_id and exists (
            select from mutasi.follow_up_answer a where a.follow_up_id = old.id and a.respondent = 'ATASAN'))
    then
        raise exception 'what a follow-up was planned as, and what is done, never changes'
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
revoke execute on function mutasi.keep_follow_up() from public;

create trigger follow_up_kept before update on mutasi.follow_up
    for each row execute function mutasi.keep_follow_up();
create trigger follow_up_stays before delete or truncate on mutasi.follow_up
    for each statement execute function mutasi.refuse_change();

create table mutasi.follow_up_signal (
    follow_up_id bigint not null references mutasi.follow_up,
    code mutasi.code not null,
    subject mutasi.code,
    raised_at timestamptz not null default mutasi.civil_now(),
    unique nulls not distinct (follow_up_id, code, subject)
);
comment on table mutasi.follow_up_signal is 'What a follow-up calls attention to. A person may make a need of it; nothing starts by itself.';
create trigger follow_up_signal_unchanged before update or delete or truncate on mutasi.follow_up_signal
    for each statement execute function mutasi.refuse_change();

-- Training -------------------------------------------------------------------------------------------------------------

alter table mutasi.training_plan
    add column proposal_id bigint references mutasi.proposal,
    add column exceeds_limit boolean not null default false;
comment on column mutasi.training_plan.proposal_id is 'The transfer it was made after; empty for a plan that somebody asked for.';
comment on column mutasi.training_plan.exceeds_limit is 'Beyond the yearly JP of a PPPK (Peraturan LAN 15/2020).';
create unique index training_plan_proposal on mutasi.training_plan (proposal_id);

alter table mutasi.training_plan_item add column levels smallint not null default 0 check (levels >= 0);
comment on column mutasi.training_plan_item.levels is 'Levels of competencies that it closes.';

alter table mutasi.course_session
    add column cancelled_on date,
    add column cancel_reason text check (length(btrim(cancel_reason)) between 1 and 1000),
    add check ((cancelled_on is null) = (cancel_reason is null));

alter table mutasi.enrolment
    add column levels smallint not null default 0 check (levels >= 0),
    add column felt_since date not null default mutasi.civil_today(),
    add column waits_since date,
    add column needs_approval boolean not null default false,
    add column approved_by uuid references mutasi.employee,
    add column approval_reason text check (length(btrim(approval_reason)) between 1 and 1000),
    add column escalated_on date,
    add check ((approved_by is null) = (approval_reason is null)),
    add constraint beyond_limit_is_approved check (
        not needs_approval or approved_by is not null or state in ('RECOMMENDED', 'CANCELLED'));
comment on column mutasi.enrolment.levels is 'Levels of competencies that the course would close.';
comment on column mutasi.enrolment.felt_since is 'Since when the gap is felt: the day of the SPMT, or of the plan.';
comment on column mutasi.enrolment.waits_since is 'Since when it waits for a seat or a provider; empty when it does not.';
create index enrolment_waits on mutasi.enrolment (id) where waits_since is not null;
create index enrolment_unsynced on mutasi.enrolment (changed_at, id) where state = 'CERTIFIED';
comment on column mutasi.enrolment.needs_approval is 'Beyond the yearly JP of a PPPK (Peraturan LAN 15/2020).';
comment on column mutasi.enrolment.escalated_on is 'When somebody was told that it has waited too long.';
comment on table mutasi.enrolment is 'Pendaftaran pelatihan. A wait-list is served by levels times days since the gap is felt, then by id.';

create function mutasi.seat_weight(levels smallint, felt_since date) returns integer
language sql stable parallel safe
return least(greatest(levels, 0), 4) * greatest(mutasi.civil_today() - felt_since, 0);
comment on function mutasi.seat_weight is 'By what a wait-list is served, the greatest first; then by id. As the domain has it; a test compares.';

create function mutasi.enrolment_follows(before text, after text) returns boolean
language sql immutable parallel safe
return case before
    when 'RECOMMENDED' then after in ('APPROVED', 'CANCELLED')
    when 'APPROVED' then after in ('SCHEDULED', 'WAITLISTED', 'CANCELLED')
    when 'WAITLISTED' then after in ('SCHEDULED', 'ENROLLED', 'APPROVED', 'CANCELLED')
    when 'SCHEDULED' then after in ('ENROLLED', 'WAITLISTED', 'APPROVED', 'CANCELLED')
    when 'ENROLLED' then after in ('ATTENDING', 'NO_SHOW', 'APPROVED', 'CANCELLED')
    when 'ATTENDING' then after in ('PASSED', 'FAILED', 'NO_SHOW')
    when 'PASSED' then after = 'CERTIFIED'
    when 'CERTIFIED' then after = 'SYNCED'
    else false
end;
comment on function mutasi.enrolment_follows is 'The order of the states, as the domain has it; a test compares the two.';

create function mutasi.keep_enrolment_order() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
    if not mutasi.enrolment_follows(old.state, new.state) then
        raise exception 'an enrolment does not go from % to %', old.state, new.state
            using errcode = 'check_violation', constraint = 'enrolment_in_order', table = 'enrolment';
    end if;
    new.changed_at := mutasi.civil_now();
    return new;
end
$$;
revoke execute on function mutasi.keep_enrolment_order() from public;

create trigger enrolment_in_order before update of state on mutasi.enrolment
    for each row when (old.state <> new.state) execute function mutasi.keep_enrolment_order();

create table mutasi.enrolment_event (
    id bigint generated always as identity primary key,
    enrolment_id bigint not null references mutasi.enrolment,
    from_state text not null,
    to_state text not null,
    actor uuid references mutasi.employee,
    reason text check (length(btrim(reason)) between 1 and 1000),
    at timestamptz not null default mutasi.civil_now(),
    recorded_by text not null default session_user
);
comment on table mutasi.enrolment_event is 'What became of enrolments, and by whom; no actor is the system.';
create index enrolment_event_enrolment on mutasi.enrolment_event (enrolment_id, id);
create trigger enrolment_event_unchanged before update or delete or truncate on mutasi.enrolment_event
    for each statement execute function mutasi.refuse_change();

create table mutasi.enrolment_receipt (
    id bigint generated always as identity primary key,
    enrolment_id bigint not null references mutasi.enrolment,
    system text not null check (system in ('SIASN', 'SIMPEG')),
    reference mutasi.title not null,
    registered_on date not null,
    correction text check (length(btrim(correction)) between 1 and 1000),
    actor uuid not null references mutasi.employee,
    at timestamptz not null default mutasi.civil_now(),
    recorded_by text not null default session_user
);
comment on table mutasi.enrolment_receipt is
    'Where a result was taken over by SIASN or SIMPEG; the newest holds, and what it corrects stays on record.';
comment on column mutasi.enrolment_receipt.correction is 'Why the receipt before it was wrong; empty for the first.';
create index enrolment_receipt_newest on mutasi.enrolment_receipt (enrolment_id, id desc);
create unique index enrolment_receipt_first on mutasi.enrolment_receipt (enrolment_id) where correction is null;
create trigger enrolment_receipt_unchanged before update or delete or truncate on mutasi.enrolment_receipt
    for each statement execute function mutasi.refuse_change();

create function mutasi.keep_receipt_order() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
    stage text;
begin
    select n.state into stage from mutasi.enrolment n where n.id = new.enrolment_id for update;
    if (new.correction is null and stage <> 'CERTIFIED') or (new.correction is not null and stage <> 'SYNCED') then
        raise exception 'a receipt of an enrolment that is %', stage
            using errcode = 'check_violation', constraint = 'receipt_of_certified_result', table = 'enrolment_receipt';
    end if;
    if new.registered_on > mutasi.civil_today() then
        raise exception 'a receipt of a day to come'
            using errcode = 'check_violation', constraint = 'receipt_not_in_future', table = 'enrolment_receipt';
    end if;
    return new;
end
$$;
revoke execute on function mutasi.keep_receipt_order() from public;

create trigger enrolment_receipt_in_order before insert on mutasi.enrolment_receipt
    for each row execute function mutasi.keep_receipt_order();

create function mutasi.require_receipt() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
    if not exists (select from mutasi.enrolment_receipt r where r.enrolment_id = new.id) then
        raise exception 'nothing shows that the result was taken over'
            using errcode = 'check_violation', constraint = 'synced_with_receipt', table = 'enrolment';
    end if;
    return new;
end
$$;
revoke execute on function mutasi.require_receipt() from public;

create trigger enrolment_synced_with_receipt before insert or update of state on mutasi.enrolment
    for each row when (new.state = 'SYNCED') execute function mutasi.require_receipt();

-- Outcomes -------------------------------------------------------------------------------------------------------------

create table mutasi.indicator_kind (
    code mutasi.code primary key,
    name mutasi.title not null,
    scale numeric not null default 1 check (scale > 0),
    safe_from numeric,
    safe_below numeric,
    basis mutasi.title not null,
    check (num_nonnulls(safe_from, safe_below) <= 1)
);
comment on table mutasi.indicator_kind is 'What indicators are: 1000 for per mille, 100 for per cent, and where they are as they should be.';
insert into mutasi.indicator_kind (code, name, scale, safe_from, safe_below, basis) values
    ('ANGKA_KONTAK', 'Angka kontak', 1000, 150, null, 'BPJS Kesehatan, kapitasi berbasis kinerja (KBK)'),
    ('RUJUKAN_NONSPESIALISTIK', 'Rasio rujukan nonspesialistik', 100, null, 5,
        'BPJS Kesehatan, kapitasi berbasis kinerja (KBK)'),
    ('KUNJUNGAN_PROLANIS', 'Rasio kunjungan Prolanis', 100, 50, null, 'BPJS Kesehatan, kapitasi berbasis kinerja (KBK)'),
    ('KUNJUNGAN', 'Kunjungan', 1, null, null, 'SP2TP'),
    ('PENYULUHAN', 'Penyuluhan', 1, null, null, 'SP2TP'),
    ('KUNJUNGAN_RUMAH', 'Kunjungan rumah', 1, null, null, 'SP2TP'),
    ('IMUNISASI', 'Cakupan imunisasi', 100, null, null, 'SP2TP'),
    ('SURVEI_KESADARAN', 'Survei kesadaran masyarakat', 1, null, null, 'survei unit');

create table mutasi.indicator_mark (
    unit_id mutasi.code not null references mutasi.unit,
    code mutasi.code,
    month date not null check (extract(day from month) = 1),
    kind text not null check (kind in ('DIPERIKSA', 'UNIT_BERUBAH')),
    reason text not null check (length(btrim(reason)) between 1 and 1000),
    marked_by uuid not null references mutasi.employee,
    marked_at timestamptz not null default mutasi.civil_now(),
    check ((kind = 'DIPERIKSA') = (code is not null)),
    constraint indicator_mark_once unique nulls not distinct (unit_id, code, month, kind)
);
comment on table mutasi.indicator_mark is 'What a person found out about figures: DIPERIKSA a jump is true, UNIT_BERUBAH the unit was merged or split.';
create trigger indicator_mark_unchanged before update or delete or truncate on mutasi.indicator_mark
    for each statement execute function mutasi.refuse_change();

create domain mutasi.fraction as text collate "C" check (value ~ '^-?[0-9]{1,19}/[1-9][0-9]{0,18}$');
comment on domain mutasi.fraction is 'An exact quotient, 1000/11: what is shown is rounded, what is kept is not.';

create table mutasi.outcome_report (
    id bigint generated always as identity primary key,
    proposal_id bigint not null references mutasi.proposal,
    unit_id mutasi.code not null references mutasi.unit,
    code mutasi.code not null,
    phase smallint not null check (phase in (1, 2)),
    number smallint not null check (number > 0),
    job_id bigint,
    rule_version mutasi.code not null,
    measured_on date not null,
    baseline mutasi.fraction,
    follow_up mutasi.fraction,
    change_points mutasi.fraction,
    change_percent mutasi.fraction,
    did_points mutasi.fraction,
    did_percent mutasi.fraction,
    compared integer not null check (compared >= 0),
    insufficiencies text[] not null default '{}' check (insufficiencies <@ array[
        'BULAN_AWAL_KURANG', 'BULAN_PEMANTAUAN_KURANG', 'UNIT_BERUBAH', 'TERLALU_BANYAK_PENCILAN']),
    report json not null check (json_typeof(report) = 'object'),
    measured_at timestamptz not null default mutasi.civil_now(),
    constraint outcome_report_once unique (proposal_id, code, phase, number),
    constraint nothing_is_guessed check ((cardinality(insufficiencies) = 0) = (change_points is not null)),
    constraint no_difference_without_both check (did_points is null or (change_points is not null and compared > 0))
);
comment on table mutasi.outcome_report is 'What a transfer brought the receiving unit. Measured again it is a new report; none is ever changed.';
comment on column mutasi.outcome_report.report is 'Byte for byte as computed (json, not jsonb).';
create index outcome_report_unit on mutasi.outcome_report (unit_id, code);
create trigger outcome_report_unchanged before update or delete or truncate on mutasi.outcome_report
    for each statement execute function mutasi.refuse_change();

insert into mutasi.civil_job (kind) values ('followup.open'), ('training.escalate'), ('outcome.measure');
