-- Tells mutasi of civil servants whose data changed upstream. To adapt: the table, its key, and the columns watched.

create function simpeg.tell_mutasi() returns trigger
language plpgsql
-- Whoever writes the table need not be known to mutasi: its owner enqueues.
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    changed text[];
begin
    if tg_op = 'INSERT' then
        changed := array(select nip from after_change order by nip);
    else
        -- What differs in a watched column; null equals null here.
        changed := array(
            select nip from (
                select nip, golongan_id, kode_jabatan, unor_id from after_change
                except
                select nip, golongan_id, kode_jabatan, unor_id from before_change
            ) differing
            order by nip);
    end if;
    -- One evaluation that has not started is enough for any number of changes; one that runs may have missed this one,
    -- and is waited for.
    perform jobs.enqueue('evaluation.person', jsonb_build_object('nip', nip),
        unique_key => 'employee:' || nip, unique_scope => 'queued', ordering_key => 'employee:' || nip)
    from unnest(changed) nip;
    return null;
end
$$;

-- Once for each statement, however many rows it changes.
create trigger tell_mutasi_of_new after insert on simpeg.pegawai
referencing new table as after_change
for each statement execute function simpeg.tell_mutasi();

create trigger tell_mutasi_of_changed after update on simpeg.pegawai
referencing old table as before_change new table as after_change
for each statement execute function simpeg.tell_mutasi();
