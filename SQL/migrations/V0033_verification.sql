-- How whoever reads a decree or its announcement can verify it: the public address of the announcements, and how each
-- decree was signed.
--
-- What must hold whoever writes: an address that was printed on papers stays on record, and the public reads of a
-- signature who signed which file when, and nothing else.

create table mutasi.public_address (
    id bigint generated always as identity primary key,
    address text not null
        check (length(address) <= 300 and address ~ '^https?://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~-]+)*$'),
    reason text not null check (length(btrim(reason)) between 1 and 1000),
    recorded_by text not null default session_user,
    set_at timestamptz not null default mutasi.civil_now()
);
comment on table mutasi.public_address is 'Where the folder of announcements is served; the last row holds. It is printed '
    'in QR codes, so no row is ever changed.';
create trigger public_address_unchanged before update or delete or truncate on mutasi.public_address
    for each statement execute function mutasi.refuse_change();

create view mutasi.public_signing with (security_barrier) as
select p.number as announcement,
    case when s.form is null then 'MANUAL' else s.form end as manner,
    concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after) as signer,
    case when s.form is not null then (s.requested_at at time zone 'Asia/Jakarta')::date else k.dated end as signed_on,
    s.level,
    encode(case s.form when 'PADES' then sha256(s.signed) when 'CMS' then s.sha256 end, 'hex') as file_sha256
from mutasi.announcement_publication p
join mutasi.announcement a on a.id = p.announcement_id
left join lateral (
    select d.signer, d.dated, d.document_id from mutasi.decree d
    where d.package_id = a.package_id and d.number = a.decree_number and d.dated = a.decree_date
    order by d.id desc limit 1
) k on true
left join lateral (
    select g.form, g.signed, g.level, g.requested_at, g.signer, o.sha256
    from mutasi.document_signature g join mutasi.document o on o.id = g.document_id
    where g.state = 'VERIFIED' and g.kind = 'TTE' and (g.document_id = k.document_id
        or o.subject_kind = 'ASSIGNMENT' and o.name = 'SURAT_TUGAS' and o.letter_number = a.decree_number
            and exists (select from mutasi.assignment x where x.id = o.subject_id and x.order_id = a.order_id))
    order by g.id desc limit 1
) s on true
-- The portal may ask nobody's rights: names are taken from where they are, and no number comes near.
left join lateral (
    select p.title_before, p.name, p.title_after from mutasi.employee p where p.id = coalesce(s.signer, k.signer)
    union all
    select null, o.name, null from mutasi.official o where o.id = coalesce(s.signer, k.signer)
) e on true;
comment on view mutasi.public_signing is 'How the decree or the order of each published announcement was signed.';

do $$
begin
    if exists (select from pg_roles r where r.rolname = 'mutasi_portal') then
        grant select on mutasi.public_signing to mutasi_portal;
    end if;
end
$$;
