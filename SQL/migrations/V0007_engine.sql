-- What the complete engine keeps besides: the tables here, the functions on them in the files that follow, one topic each.

-- They come again with what is new; what relies on them (triggers upstream) finds them by name.
drop view jobs.status, jobs.queue_status;
drop function jobs.check_job, jobs.enqueue, jobs.enqueue_many, jobs.start_unique, jobs.claim, jobs.hold, jobs.complete,
    jobs.fail, jobs.release, jobs.reconcile, jobs.register, jobs.heartbeat, jobs.leave, jobs.rescue;

-- Jobs ----------------------------------------------------------------------------------------------------------------

alter table jobs.job
    add version smallint not null default 1 check (version > 0),
    add followed boolean not null default false,
    add awaiting int check (awaiting >= 0),
    add timeout interval check (timeout > '0'),
    add run_after timestamptz,
    add concurrency_key text check (length(concurrency_key) between 1 and 200),
    add enqueued_by text not null default session_user,
    add trace text check (length(trace) between 1 and 200),
    drop constraint job_args_check,
    add constraint args_are_an_object check (jsonb_typeof(args) = 'object'),
    -- What is small needs no look: a value is compressed to no less than a 255th, a level takes 8 bytes or more. To join
    -- it with nothing undoes a compression, which would hide the size.
    add constraint args_have_at_most_64_kib check (pg_column_size(args) <= 200 or pg_column_size(args || '{}') <= 65536),
    add constraint args_have_at_most_64_levels
        check (pg_column_size(args) <= 200 or not jsonb_path_exists(args, '$.**{65 to last}'));

comment on column jobs.job.version is 'The version of the arguments'' shape; nodes take only versions that they know.';
comment on column jobs.job.followed is 'Jobs in jobs.dependency wait for its outcome.';
comment on column jobs.job.awaiting is 'How many outcomes it waits for; null when it was enqueued to wait for none.';
comment on column jobs.job.timeout is 'How long an attempt may run; null for what the kind''s handler says.';
comment on column jobs.job.run_after is 'The run_at it gets when what it waits for has come.';
comment on column jobs.job.concurrency_key is 'Of a queue''s jobs with the same key, only max_per_key run at a time.';
comment on column jobs.job.enqueued_by is 'The role whose session enqueued it.';
comment on column jobs.job.trace is 'The trace it belongs to, as a W3C traceparent.';

alter table jobs.claim
    add concurrency_key text,
    add cancel_requested_at timestamptz,
    add cancel_reason text check (length(cancel_reason) <= 500);

comment on column jobs.claim.cancel_requested_at is 'Since when it is to stop. Once set it stays: the attempt ends the job.';

-- Always true, but known to be so only where a statement asks for priorities: without it an outcome, which asks for ids,
-- may be led to go over this whole index, whose last column the id is, by statistics of an empty table.
drop index jobs.job_fetch;
create index job_fetch on jobs.job (queue, priority, run_at, id) where priority is not null;

-- The next job of a key that came free.
create index job_concurrency on jobs.job (queue, concurrency_key, priority, run_at, id)
where concurrency_key is not null;
create index claim_concurrency on jobs.claim (queue, concurrency_key) where concurrency_key is not null;
create index claim_cancel on jobs.claim (node_id) where cancel_requested_at is not null;

alter table jobs.history
    add version smallint not null default 1,
    add enqueued_by text,
    add trace text,
    add concurrency_key text,
    add timeout interval;

comment on column jobs.history.concurrency_key is 'Kept, as the timeout is, for jobs that may be wanted again.';
comment on column jobs.history.args is 'Kept for jobs that were discarded or cancelled, which may be wanted again: '
    'arguments may name persons.';

-- A job waits for another ---------------------------------------------------------------------------------------------

create table jobs.dependency (
    job_id bigint not null,
    awaited_id bigint not null,
    on_failure text not null default 'cancel' check (on_failure in ('cancel', 'release')),
    outcome text check (outcome in ('completed', 'cancelled', 'discarded')),
    primary key (job_id, awaited_id),
    check (job_id <> awaited_id)
);

comment on table jobs.dependency is 'A job (run_at infinity) that waits for the outcome of another. Rows stay, with the '
    'outcome, until the waiting job has its own: a batch''s callback reads from them how its jobs ended.';

create index dependency_awaited on jobs.dependency (awaited_id) where outcome is null;

-- Settings, changed at run time -----------------------------------------------------------------------------------------

alter table jobs.queue
    add max_per_key int check (max_per_key > 0),
    add rate numeric check (rate > 0),
    add burst int check (burst > 0),
    add ageing interval not null default '1 minute' check (ageing > '0'),
    add lanes int check (lanes between 1 and 1000),
    add check ((rate is null) = (burst is null));

comment on table jobs.queue is 'Settings of queues that need any; nodes follow changes at run time.';
comment on column jobs.queue.max_running is 'How many jobs may run at a time, over all nodes.';
comment on column jobs.queue.max_per_key is 'How many jobs with the same concurrency key may run at a time, over all nodes.';
comment on column jobs.queue.rate is 'How many jobs may start a second, over all nodes: the refill of a token bucket.';
comment on column jobs.queue.burst is 'How many tokens the bucket holds.';
comment on column jobs.queue.ageing is 'A job that has been due for longer gets a share of the claims, whatever its priority.';
comment on column jobs.queue.lanes is 'How many jobs each node runs at a time; null for what the node was started with.';

-- Unlogged: claims don't wait for the disk. A bucket that a crash has emptied fills up again from nothing.
create unlogged table jobs.bucket (
    queue text primary key,
    tokens double precision not null,
    filled_at timestamptz not null
) with (fillfactor = 20);

create table jobs.kind (
    name text primary key,
    paused boolean not null default false,
    keep_arguments interval not null default '30 days' check (keep_arguments >= '0'),
    keep_results interval not null default '90 days' check (keep_results >= '0')
);

comment on table jobs.kind is 'Settings of kinds that need any: a pause, and how long the history keeps what may name '
    'persons.';

alter table jobs.node
    add kinds text[] not null default '{}',
    add oldest_versions smallint[] not null default '{}',
    add newest_versions smallint[] not null default '{}';

comment on column jobs.node.kinds is 'What it can do; the versions of arguments it takes stand in the same places.';

-- Schedules and chores ---------------------------------------------------------------------------------------------------

create table jobs.schedule (
    name text primary key check (length(name) <= 100 and name ~ '^[a-z0-9][a-z0-9_.-]*$'),
    cron text not null,
    zone text not null default 'Asia/Jakarta',
    kind text not null,
    args jsonb not null default '{}',
    queue text not null default 'default',
    priority text not null default 'normal' check (priority in ('urgent', 'high', 'normal', 'low')),
    missed text not null default 'one' check (missed in ('skip', 'one', 'all')),
    missed_limit int not null default 10 check (missed_limit between 1 and 1000),
    enabled boolean not null default true,
    next_run_at timestamptz,
    last_run_at timestamptz,
    last_job_id bigint,
    fault text
);

comment on table jobs.schedule is 'Jobs that come again by the clock: cron entries in a time zone.';
comment on column jobs.schedule.fault is 'Why the entry could not be run the last time; null when it could.';

create table jobs.chore (
    name text primary key,
    last_run_at timestamptz,
    state jsonb not null default '{}'
);

comment on table jobs.chore is 'What any node does now and then: when it was last done.';

-- What a running job tells of itself ---------------------------------------------------------------------------------------

create table jobs.progress (
    job_id bigint primary key,
    attempt smallint not null,
    percent smallint check (percent between 0 and 100),
    message text check (length(message) <= 500),
    checkpoint jsonb check (pg_column_size(checkpoint) <= 65536),
    lines jsonb not null default '[]' check (jsonb_typeof(lines) = 'array'),
    dropped int not null default 0 check (dropped >= 0),
    updated_at timestamptz not null default clock_timestamp()
) with (fillfactor = 70);

comment on column jobs.progress.dropped is 'How many lines were too old to be kept.';
comment on table jobs.progress is 'How far a job has come, where its next attempt can go on, and its last log lines; it '
    'outlives the attempt and is swept with the history.';

-- What administrators did -----------------------------------------------------------------------------------------------------

create table jobs.action (
    id bigint generated always as identity primary key,
    at timestamptz not null default clock_timestamp(),
    actor text not null,
    role text not null default session_user,
    verb text not null,
    subject text not null,
    before jsonb,
    after jsonb,
    reason text
);

comment on table jobs.action is 'Every administrative action: who, when, what, before and after; arguments are not in it.';
comment on column jobs.action.actor is 'The person, as the control program names them; role is the database''s word.';
