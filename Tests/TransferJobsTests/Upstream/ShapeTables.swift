import Upstream

/// The tables of the three shapes as their systems have them, with one person each.
enum ShapeTables {
    /// The example of a shape, in `Deploy/upstream`.
    static func example(of shape: TableShape) -> String {
        switch shape {
        case .siasn: "Deploy/upstream/a-cermin-siasn.conf"
        case .ministry: "Deploy/upstream/b-simpeg-kementerian.conf"
        case .region: "Deploy/upstream/c-simpeg-daerah.conf"
        }
    }

    static func script(of shape: TableShape) -> String {
        switch shape {
        case .siasn: siasn
        case .ministry: ministry
        case .region: region
        }
    }

    /// Statements of its users: the person gets another rank, and goes away to study or is punished.
    static func change(of shape: TableShape) -> String {
        switch shape {
        case .siasn:
            "update siasn_employees set gol_akhir_id = '41', gol_akhir_nama = 'IV/a', kedudukan_hukum_id = '03'"
        case .ministry:
            """
            update kepegawaian.pegawai set gol_id = '41';
            insert into kepegawaian.riwayat_hukuman_disiplin (nip, jenis_hukuman, no_sk, tanggal_sk, tmt, akhir)
            values ('198703142011012907', 'Hukuman sedang', 'SK-9', '2025-09-01', '2025-09-10', '2035-09-10');
            """
        case .region:
            """
            update tbl_pegawai set golongan = 'IV/a';
            insert into rwt_tugas_belajar values ('198703142011012907', 'TUBEL', '01-09-2020', '', 'SK-9', '20-08-2020');
            """
        }
    }

    private static let siasn = """
        create table siasn_employees (
            pns_id text primary key, nip_baru varchar(18) not null, nip_lama varchar(9), nama text, gelar_depan text,
            gelar_belakang text, tempat_lahir_id text, tempat_lahir_nama text, tanggal_lahir date, jenis_kelamin char(1),
            agama_id text, agama_nama text, jenis_kawin_id text, jenis_kawin_nama text, nik text, nomor_hp text, email text,
            email_gov text, alamat text, npwp_nomor text, bpjs text, jenis_pegawai_id text, jenis_pegawai_nama text,
            kedudukan_hukum_id varchar(2), kedudukan_hukum_nama text, status_cpns_pns char(1), kartu_asn_virtual text,
            nomor_sk_cpns text, tanggal_sk_cpns date, tmt_cpns date, nomor_sk_pns text, tanggal_sk_pns date, tmt_pns date,
            gol_awal_id text, gol_awal_nama text, gol_akhir_id text, gol_akhir_nama text, tmt_golongan date, mk_tahun int,
            mk_bulan int, jenis_jabatan_id text, jenis_jabatan_nama text, jabatan_id text, jabatan_nama text,
            tmt_jabatan date, tingkat_pendidikan_id text, tingkat_pendidikan_nama text, pendidikan_id text,
            pendidikan_nama text, tahun_lulus int, kpkn_id text, kpkn_nama text, lokasi_kerja_id text,
            lokasi_kerja_nama text, unor_id text, unor_nama text, instansi_induk_id text, instansi_induk_nama text,
            instansi_kerja_id text, instansi_kerja_nama text, satuan_kerja_induk_id text, satuan_kerja_induk_nama text,
            satuan_kerja_kerja_id text, satuan_kerja_kerja_nama text, is_valid_nik boolean
        );
        insert into siasn_employees (pns_id, nip_baru, nama, gelar_belakang, tanggal_lahir, agama_nama, jenis_pegawai_id,
            jenis_pegawai_nama, kedudukan_hukum_id, status_cpns_pns, tmt_cpns, tmt_pns, gol_akhir_id, gol_akhir_nama,
            tmt_golongan, jenis_jabatan_id, jabatan_id, tmt_jabatan, tingkat_pendidikan_id, unor_id, instansi_kerja_id)
        values ('A8ACA7', '198703142011012907', 'Sari Wulandari', 'S.K.M.', '1987-03-14', 'x', '10', 'PNS Daerah Provinsi',
            '01', 'P', '2011-01-01', '2012-01-01', '34', 'III/d', '2022-04-01', '2', 'J-PROMKES-MUDA', '2021-04-01', '40',
            'U-DINKES-KESMAS-S', 'PROV-BINAWIDYA');
        """

    private static let ministry = """
        create schema kepegawaian;
        set search_path = kepegawaian;
        create table pegawai (
            pns_id varchar(36) primary key, nip_lama varchar(9), nip_baru varchar(18), nama varchar(200),
            gelar_depan varchar(50), gelar_belakang varchar(100), kedudukan_hukum_id varchar(2), gol_id varchar(2),
            tmt_golongan date, jabatan_id varchar(36), tmt_jabatan date, unor_id varchar(36), unor_induk_id varchar(36),
            bup smallint, tmt_pensiun date, status_pegawai varchar(20), deleted_at timestamp
        );
        create table riwayat_jabatan (
            bkn_id varchar(36) primary key, pns_id varchar(36), pns_nip varchar(18), unor_id varchar(36),
            jenis_jabatan_id varchar(2), jabatan_id varchar(36), nama_jabatan text, eselon_id varchar(2), tmt_jabatan date,
            no_sk text, tanggal_sk date, satuan_kerja_id text, tmt_pelantikan date, is_active smallint, eselon1 text,
            eselon2 text, eselon3 text, eselon4 text, jenis_sk text, status_satker smallint, status_biro smallint,
            tabel_mutasi_id bigint, status_plt boolean, kelas_jabatan_id smallint, periode_jabatan_start date,
            periode_jabatan_end date
        );
        create table riwayat_kinerja (
            id bigint generated always as identity primary key, tahun smallint, nip varchar(18), nip_penilai varchar(18),
            rating_hasil_kerja varchar(50), rating_perilaku_kerja varchar(50), predikat_kinerja varchar(50)
        );
        create table riwayat_hukuman_disiplin (
            id bigint generated always as identity primary key, nip varchar(18), jenis_hukuman text, no_sk text,
            tanggal_sk date, tmt date, masa text, akhir date
        );
        create table riwayat_diklat (
            id bigint generated always as identity primary key, jenis_diklat_id smallint, institusi text,
            no_sertifikat text, tanggal_mulai date, tanggal_selesai date, tahun smallint, durasi_jam numeric(6, 1),
            nip_baru varchar(18), nama_diklat text, rumpun text, sudah_kirim_siasn boolean
        );
        create table riwayat_asesmen_nine_box (
            id bigint generated always as identity primary key, pns_nip varchar(18), nama text, nama_jabatan text,
            kelas_jabatan smallint, kesimpulan text, tahun smallint
        );
        create table ref_unit_kerja (
            id varchar(36) primary key, nama_unor text, eselon_id varchar(2), diatasan_id varchar(36), instansi_id text,
            pemimpin_pns_id text, unor_induk text, jumlah_ideal_staff int, expired_date timestamp, aktif boolean
        );
        create table ref_jabatan (
            kode_jabatan varchar(36) primary key, nama_jabatan text, jenis_jabatan smallint, kelas smallint,
            pensiun smallint, kode_bkn text
        );
        create table kuota_jabatan (
            kode_unit_kerja varchar(36), id_jabatan varchar(36), jumlah_pemangku_jabatan int, formasi int,
            skala_prioritas smallint
        );
        insert into ref_unit_kerja values
            ('K-1', 'Biro Kepegawaian', '21', null, 'PROV-BINAWIDYA', null, null, 9, null, true),
            ('K-2', 'Bagian Mutasi', '31', 'K-1', 'PROV-BINAWIDYA', null, null, 9, null, true);
        insert into ref_jabatan values
            ('KJ-1', 'Kepala Bagian Mutasi', 1, 12, 58, null), ('KJ-2', 'Analis SDM Aparatur Ahli Muda', 2, 9, 58, null),
            ('KJ-3', 'Pengadministrasi', 4, 5, 58, null);
        insert into kuota_jabatan values ('K-2', 'KJ-2', 1, 3, 2);
        insert into pegawai values ('P-1', null, '198703142011012907', 'Sari Wulandari', null, 'S.K.M.', '01', '34',
            '2022-04-01', 'KJ-2', '2021-04-01', 'K-2', 'K-1', 58, '2045-04-01', 'PNS', null);
        insert into riwayat_jabatan (bkn_id, pns_nip, unor_id, jenis_jabatan_id, jabatan_id, eselon_id, tmt_jabatan, no_sk,
            tanggal_sk, is_active, status_plt)
        values ('R-1', '198703142011012907', 'K-2', '1', 'KJ-1', '31', '2018-01-01', 'SK-1', '2017-12-20', 0, false),
            ('R-2', '198703142011012907', 'K-2', '2', 'KJ-2', '99', '2021-04-01', 'SK-2', '2021-03-20', 1, false);
        insert into riwayat_kinerja (tahun, nip, rating_hasil_kerja, rating_perilaku_kerja, predikat_kinerja)
        values (2024, '198703142011012907', 'Di Atas Ekspektasi', 'Sesuai Ekspektasi', 'Baik');
        insert into riwayat_diklat (jenis_diklat_id, no_sertifikat, tanggal_mulai, tanggal_selesai, tahun, durasi_jam,
            nip_baru, nama_diklat)
        values (3, 'S-1', '2024-03-01', '2024-03-05', 2024, 40, '198703142011012907', 'Manajemen ASN');
        """

    private static let region = """
        create table tbl_pegawai (
            nip varchar(18) primary key, nama varchar(150), golongan varchar(10), tmt_golongan varchar(10),
            jenis_jabatan char(1), jabatan varchar(50), tmt_jabatan varchar(10), unit_kerja varchar(50),
            pendidikan varchar(50), status_pegawai varchar(20), aktif char(1)
        );
        create table rwt_tugas_belajar (
            nip varchar(18), jenis varchar(20), tgl_mulai varchar(10), tgl_selesai varchar(10), no_sk varchar(50),
            tgl_sk varchar(10)
        );
        create table riwayat_pindah_instansi (
            nip varchar(18), instansi_kerja_lama text, satuan_kerja_baru text, lokasi_kerja_baru text, kpkn_baru text,
            jenis_jabatan_baru text, unor_baru text, no_sk_usul text, tanggal_sk_usul varchar(10), no_sk_bkn text
        );
        insert into tbl_pegawai values ('198703142011012907', 'Sari Wulandari, S.K.M.', 'III/d', '01-04-2022', '2',
            'J-PROMKES-MUDA', '01-04-2021', 'U-DINKES-KESMAS-S', 'S-1', 'PNS', 'Y');
        """
}
