-- Who reads what, and how it is found: people by their old number, nobody's scores by a relative, one proposal's log
-- without going over all logs.

-- Not unique: an old number that two people have finds neither, and says so when it is asked for.
create index employee_former_nip on mutasi.employee (former_nip) where is_active and former_nip is not null;

create table mutasi.refused_reading (
    id bigint generated always as identity primary key,
    reader_id uuid not null references mutasi.employee,
    employee_id uuid not null references mutasi.employee,
    record text not null check (record in ('EVALUASI', 'USULAN', 'DIALOG')),
    refused_at timestamptz not null default mutasi.civil_now(),
    recorded_by text not null default session_user
);
comment on table mutasi.refused_reading is 'Who wanted to read of an employee with whom they have a conflict of interest.';
comment on column mutasi.refused_reading.record is 'What they wanted to read, never what it says.';
create index refused_reading_reader on mutasi.refused_reading (reader_id);
create index refused_reading_employee on mutasi.refused_reading (employee_id);

create trigger refused_reading_unchanged before update or delete or truncate on mutasi.refused_reading
    for each statement execute function mutasi.refuse_change();
