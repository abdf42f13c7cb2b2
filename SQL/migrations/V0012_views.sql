-- What the queue shows of itself.

create view jobs.status as
select j.id, j.kind, j.queue, jobs.priority_name(j.priority) as priority,
    case
        when c.job_id is not null then 'running'
        when j.run_at = 'infinity' then 'waiting'
        when j.run_at <= now() then 'available'
        when j.attempt > 0 then 'retrying'
        else 'scheduled'
    end as state,
    j.attempt, j.max_attempts, j.created_at, j.run_at, c.claimed_at, null::timestamptz as finished_at,
    null::bigint as ran_us, c.node_id, j.ordering_key, j.unique_key, j.args, null::jsonb as result,
    (select f.error || ': ' || f.message from jobs.failure f where f.job_id = j.id order by f.attempt desc limit 1)
        as reason
from jobs.job j left join jobs.claim c on c.job_id = j.id
union all
select h.job_id, h.kind, h.queue, jobs.priority_name(h.priority), h.outcome, h.attempt, h.max_attempts, h.created_at,
    h.run_at, h.claimed_at, h.finished_at, h.ran_us, h.node_id, h.ordering_key, null, h.args, h.result, h.reason
from jobs.history h;

comment on view jobs.status is 'Every job, live or finished, with its derived state.';

create view jobs.queue_status as
select coalesce(l.queue, q.name) as queue, coalesce(q.paused, false) as paused, q.max_running,
    coalesce(l.available, 0) as available, coalesce(l.scheduled, 0) as scheduled, coalesce(l.retrying, 0) as retrying,
    coalesce(l.waiting, 0) as waiting, coalesce(l.running, 0) as running, l.oldest_available_at, l.next_run_at
from (
    select j.queue,
        count(*) filter (where c.job_id is null and j.run_at <= now()) as available,
        count(*) filter (where c.job_id is null and j.run_at > now() and j.attempt = 0 and j.run_at < 'infinity')
            as scheduled,
        count(*) filter (where c.job_id is null and j.run_at > now() and j.attempt > 0 and j.run_at < 'infinity')
            as retrying,
        count(*) filter (where c.job_id is null and j.run_at = 'infinity') as waiting,
        count(c.job_id) as running,
        min(j.run_at) filter (where c.job_id is null and j.run_at <= now()) as oldest_available_at,
        min(j.run_at) filter (where c.job_id is null and j.run_at > now() and j.run_at < 'infinity') as next_run_at
    from jobs.job j left join jobs.claim c on c.job_id = j.id
    group by j.queue
) l
full join jobs.queue q on q.name = l.queue;

comment on view jobs.queue_status is 'Live jobs of each queue by state; it counts the rows, so it is for people.';

-- A new function may be executed by everyone until this is taken back.
revoke execute on all functions in schema jobs from public;
