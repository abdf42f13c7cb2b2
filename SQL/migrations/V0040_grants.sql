-- What is granted on our objects, as the catalogue has it, and what it was when the roles were last applied (roles.sql).

create view mutasi_schema.grants as
with place as (
    select n.oid, n.nspname::text as name, n.nspowner, n.nspacl from pg_namespace n
    where n.nspname in ('mutasi', 'jobs', 'audit', 'mutasi_inbox', 'mutasi_schema')
), thing (kind, object, part, owner, acl) as (
    select 'database', 'this', null::text, d.datdba, coalesce(d.datacl, acldefault('d', d.datdba))
    from pg_database d where d.datname = current_database()
    union all
    select 'schema', p.name, null, p.nspowner, coalesce(p.nspacl, acldefault('n', p.nspowner)) from place p
    union all
    select case c.relkind when 'v' then 'view' when 'S' then 'sequence' else 'table' end, p.name || '.' || c.relname, null,
        c.relowner, coalesce(c.relacl, acldefault(case c.relkind when 'S' then 's' else 'r' end::"char", c.relowner))
    from place p join pg_class c on c.relnamespace = p.oid and c.relkind in ('r', 'p', 'v', 'S')
    union all
    select 'table', p.name || '.' || c.relname, a.attname::text, c.relowner, a.attacl
    from place p join pg_class c on c.relnamespace = p.oid
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attacl is not null
    union all
    select 'function', format('%s.%s(%s)', p.name, f.proname, oidvectortypes(f.proargtypes)), null, f.proowner,
        coalesce(f.proacl, acldefault('f', f.proowner))
    from place p join pg_proc f on f.pronamespace = p.oid
    where not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = f.oid and d.deptype = 'e')
    union all
    select 'type', p.name || '.' || t.typname, null, t.typowner, coalesce(t.typacl, acldefault('T', t.typowner))
    from place p join pg_type t on t.typnamespace = p.oid and t.typtype = 'd'
)
select case a.grantee when 0 then 'PUBLIC' else pg_get_userbyid(a.grantee)::text end as grantee, t.kind, t.object,
    a.privilege_type || case when a.is_grantable then ' WITH GRANT OPTION' else '' end as privilege,
    coalesce(string_agg(t.part, ' ' order by t.part), '') as columns
from thing t cross join lateral aclexplode(t.acl) a
where a.grantee <> t.owner
    -- Whoever has an account connects by it.
    and not (t.kind = 'database' and a.privilege_type = 'CONNECT' and not a.is_grantable and exists (
        select from mutasi.account c where c.login = pg_get_userbyid(a.grantee) and c.closed_at is null))
group by 1, 2, 3, 4, t.part is null
union all
-- Who owns a thing may do all with it.
select pg_get_userbyid(t.owner)::text, t.kind, t.object, 'OWNER', ''
from thing t
where t.part is null and t.kind <> 'database' and t.owner is distinct from to_regrole('mutasi_owner')::oid
union all
select x.role::text, 'policy', format('%s.%s %s', p.schemaname, p.tablename, p.policyname), p.cmd,
    md5(concat(p.permissive, p.qual, p.with_check))
from pg_policies p cross join lateral unnest(p.roles) x (role)
where p.schemaname in ('mutasi', 'jobs', 'audit', 'mutasi_inbox', 'mutasi_schema')
union all
select 'PUBLIC', 'table', p.name || '.' || c.relname, 'NO ROW SECURITY', ''
from place p join pg_class c on c.relnamespace = p.oid
where not c.relrowsecurity and exists (select from pg_policy y where y.polrelid = c.oid)
union all
select 'PUBLIC', 'table', p.name || '.' || c.relname, 'ROW SECURITY WITHOUT A RULE', ''
from place p join pg_class c on c.relnamespace = p.oid
where c.relrowsecurity and not exists (select from pg_policy y where y.polrelid = c.oid);
comment on view mutasi_schema.grants is 'Everything that anybody but the owner may do with our objects, and what has another owner.';

create table mutasi_schema.roles_applied (
    single boolean primary key default true check (single),
    checksum bytea not null,
    grants text[] not null,
    applied_at timestamptz not null default clock_timestamp(),
    applied_by text not null default session_user
);
comment on table mutasi_schema.roles_applied is 'What was granted once the roles were applied, by which the doctor sees what has changed since.';
