-- A SIMPEG of the kind that ministries have (shape B), filled from the files of mutasictl seed in the folder :folder.
\set ON_ERROR_STOP on
create schema kepegawaian;
set search_path = kepegawaian;

create table pegawai (
    pns_id text primary key, nip_lama text, nip_baru text unique, nama text, gelar_depan text, gelar_belakang text,
    kedudukan_hukum_id text, gol_id text, tmt_golongan date, jabatan_id text, tmt_jabatan date, unor_id text, unor_induk_id text,
    bup integer, tmt_pensiun date, status_pegawai text, tmt_cpns date, tmt_pns date, instansi_kerja_id text,
    tingkat_pendidikan_id text, pendidikan_id text, email_gov text, deleted_at timestamp
);
create table riwayat_jabatan (
    bkn_id bigint generated always as identity primary key, pns_nip text, unor_id text, jenis_jabatan_id text, jabatan_id text,
    eselon_id text, tmt_jabatan date, tmt_akhir date, no_sk text, tanggal_sk date, tmt_pelantikan date, is_active boolean,
    status_plt text
);
create index on riwayat_jabatan (pns_nip);
create table riwayat_kinerja (
    nip text, tahun integer, rating_hasil_kerja text, rating_perilaku_kerja text, predikat_kinerja text, primary key (nip, tahun)
);
create table riwayat_hukuman_disiplin (
    nip text, jenis_hukuman text, no_sk text, tanggal_sk date, tmt date, masa text, akhir date
);
create index on riwayat_hukuman_disiplin (nip);
create table riwayat_diklat (
    nip_baru text, jenis_diklat_id text, nama_diklat text, no_sertifikat text, tanggal_mulai date, tanggal_selesai date,
    tahun integer, durasi_jam integer
);
create table riwayat_asesmen_nine_box (pns_nip text, tahun integer, kesimpulan text, kelas_jabatan integer);
create table ref_unit_kerja (
    id text primary key, nama_unor text, eselon_id text, diatasan_id text, instansi_id text, unor_induk text, expired_date date,
    aktif text
);
create table kuota_jabatan (
    kode_unit_kerja text, id_jabatan text, jumlah_pemangku_jabatan integer, formasi integer, skala_prioritas integer
);
create table ref_jabatan (
    kode_jabatan text primary key, nama_jabatan text, jenis_jabatan text, kelas integer, pensiun integer
);

create function pg_temp.load(header text) returns void language plpgsql as $$
begin
    execute 'create temp table staged (' || regexp_replace(header, '([a-z0-9_]+)', '\1 text', 'g') || ')';
end $$;

select pg_temp.load('nip_baru,nip_lama,nama,gelar_depan,gelar_belakang,jenis_asn,kedudukan_hukum_id,tmt_cpns,tmt_pns,gol_akhir,tmt_golongan,jenis_jabatan_id,jabatan_id,tmt_jabatan,unor_id,instansi_kerja_id,tingkat_pendidikan_id,pendidikan_id,email_gov,nomor_hp');
\copy staged from 'pegawai.csv' (format csv, header)
insert into pegawai (pns_id, nip_lama, nip_baru, nama, gelar_depan, gelar_belakang, kedudukan_hukum_id, gol_id, tmt_golongan,
    jabatan_id, tmt_jabatan, unor_id, status_pegawai, tmt_cpns, tmt_pns, instansi_kerja_id, tingkat_pendidikan_id, pendidikan_id,
    email_gov)
select md5(nip_baru), nip_lama, nip_baru, nama, gelar_depan, gelar_belakang, kedudukan_hukum_id, gol_akhir, tmt_golongan::date,
    jabatan_id, tmt_jabatan::date, unor_id, jenis_asn, tmt_cpns::date, tmt_pns::date, instansi_kerja_id, tingkat_pendidikan_id,
    pendidikan_id, email_gov
from staged;
drop table staged;

select pg_temp.load('nip,jabatan_id,unor_id,tmt_jabatan,tmt_akhir,no_sk,tanggal_sk,status_plt');
\copy staged from 'riwayat_jabatan.csv' (format csv, header)
insert into riwayat_jabatan (pns_nip, jabatan_id, unor_id, tmt_jabatan, tmt_akhir, no_sk, tanggal_sk, status_plt)
select nip, jabatan_id, unor_id, tmt_jabatan::date, tmt_akhir::date, no_sk, tanggal_sk::date, status_plt from staged;
drop table staged;

select pg_temp.load('nip,tahun,hasil_kerja,perilaku_kerja,predikat');
\copy staged from 'kinerja.csv' (format csv, header)
insert into riwayat_kinerja select nip, tahun::integer, hasil_kerja, perilaku_kerja, predikat from staged;
drop table staged;

select pg_temp.load('nip,tingkat,jenis_hukuman_id,no_sk,tanggal_sk,tmt_mulai,tmt_akhir,status');
\copy staged from 'hukdis.csv' (format csv, header)
insert into riwayat_hukuman_disiplin (nip, jenis_hukuman, no_sk, tanggal_sk, tmt, akhir)
select nip, tingkat, no_sk, tanggal_sk::date, tmt_mulai::date, tmt_akhir::date from staged;
drop table staged;

-- Who changed when: what the users' own transactions write beside their change.
create table changed (nip text, at timestamptz not null default clock_timestamp());
create table person as select row_number() over (order by nip_baru) as number, nip_baru as nip from pegawai;
alter table person add primary key (number);
analyze;
