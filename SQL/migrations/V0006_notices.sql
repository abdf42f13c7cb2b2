-- Notices to people, over whatever way reaches them.

create table mutasi.notification (
    id bigint generated always as identity primary key,
    message_id uuid not null unique default gen_random_uuid(),
    dedup_key text collate "C" unique check (length(dedup_key) between 1 and 200),
    channel text not null check (channel in ('INBOX', 'EMAIL', 'WEBHOOK')),
    employee_id uuid references mutasi.employee,
    operator text check (length(operator) between 1 and 63),
    template mutasi.code not null,
    language text not null default 'id' check (language in ('id', 'en')),
    is_urgent boolean not null default false,
    subject_ids jsonb not null default '{}'
        check (jsonb_typeof(subject_ids) = 'object' and octet_length(subject_ids::text) <= 4096),
    not_before timestamptz not null default mutasi.civil_now(),
    state text not null default 'PENDING' check (state in ('PENDING', 'DELIVERED', 'FAILED')),
    created_at timestamptz not null default mutasi.civil_now(),
    is_demonstration boolean not null default mutasi.is_clock_shifted(),
    settled_at timestamptz,
    failure text check (length(failure) <= 1000),
    check (num_nonnulls(employee_id, operator) = 1),
    check ((state = 'PENDING') = (settled_at is null)),
    check ((state = 'FAILED') = (failure is not null))
);
comment on table mutasi.notification is 'A notice to one recipient by one channel.';
comment on column mutasi.notification.message_id is 'Stays the same over every attempt: Message-ID of mail, webhook-id of hooks.';
comment on column mutasi.notification.is_demonstration is 'Made while the civil clock was shifted; its text says so whenever it goes out.';
comment on column mutasi.notification.dedup_key is 'A second notice with the same key is not made.';
comment on column mutasi.notification.operator is 'Database role of the operator to whom it goes, when it is not an employee.';
comment on column mutasi.notification.subject_ids is 'Ids to render from at the time of sending; never copies of personal data.';
comment on column mutasi.notification.not_before is 'By the civil clock, never between 20:00 and 07:00 of the recipient''s zone or on a holiday, unless urgent.';
create index notification_pending on mutasi.notification (not_before) where state = 'PENDING';
create index notification_employee on mutasi.notification (employee_id);

create table mutasi.inbox (
    notification_id bigint primary key references mutasi.notification on delete cascade,
    subject mutasi.title not null,
    body text not null check (length(body) <= 20000),
    delivered_at timestamptz not null default mutasi.civil_now(),
    read_at timestamptz
);
-- The newest of an inbox that only ever grows, and of those the ones not read.
create index inbox_newest on mutasi.inbox (delivered_at desc, notification_id desc);
create index inbox_unread on mutasi.inbox (delivered_at desc, notification_id desc) where read_at is null;
comment on table mutasi.inbox is 'Kotak masuk: what the channel INBOX delivered, as rendered.';
