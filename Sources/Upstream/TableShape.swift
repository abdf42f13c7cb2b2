/// The forms in which the tables of upstream systems come; each is a start, to be held against the table that is there.
public enum TableShape: String, Hashable, Sendable, CaseIterable {
    /// A mirror of the SIASN main data: one wide row for each person.
    case siasn = "A"
    /// A SIMPEG of the kind that ministries have: people, and a table for each history.
    case ministry = "B"
    /// An older SIMPEG of a region.
    case region = "C"

    /// The schema that such a system usually has its tables in.
    public var usualSchema: String { self == .ministry ? "kepegawaian" : "public" }

    /// What is worth watching in it.
    ///
    /// - Parameters:
    ///   - schema: Where its tables are; nil for the usual one.
    ///   - mode: What becomes of a statement whose change cannot be handed over.
    ///   - timeout: How long it may wait, in milliseconds.
    /// - Returns: A watch for each table and topic.
    /// - Throws: ``WatchFault``.
    public func watches(
        in schema: Identifier? = nil,
        mode: HandoverMode = .tolerant,
        timeout: Int = Watch.usualTimeout
    ) throws(WatchFault) -> [Watch] {
        let home = if let schema { schema } else { try Identifier(usualSchema) }
        var watches: [Watch] = []
        for row in rows {
            var columns: [Identifier] = []
            for column in row.columns.split(separator: " ") { columns.append(try Identifier(String(column))) }
            watches.append(
                try Watch(
                    TableName(schema: home, table: Identifier(row.table)),
                    key: Identifier(row.key),
                    rowKey: row.rowKey.isEmpty ? nil : Identifier(row.rowKey),
                    columns: columns,
                    topic: row.topic,
                    mode: mode,
                    timeout: timeout
                )
            )
        }
        return watches
    }

    private typealias Row = (topic: Topic, table: String, key: String, rowKey: String, columns: String)

    private var rows: [Row] {
        switch self {
        case .siasn:
            [
                (
                    .person, "siasn_employees", "nip_baru", "pns_id",
                    "nama gelar_depan gelar_belakang jenis_pegawai_id status_cpns_pns tmt_cpns tmt_pns gol_akhir_id "
                        + "tmt_golongan jenis_jabatan_id jabatan_id tmt_jabatan tingkat_pendidikan_id pendidikan_id unor_id "
                        + "instansi_kerja_id"
                ),
                (.status, "siasn_employees", "nip_baru", "pns_id", "kedudukan_hukum_id"),
            ]
        case .ministry: Self.ministryRows
        case .region:
            [
                (
                    .person, "tbl_pegawai", "nip", "nip",
                    "nama golongan tmt_golongan jabatan tmt_jabatan unit_kerja pendidikan status_pegawai"
                ),
                (.status, "rwt_tugas_belajar", "nip", "", "jenis tgl_mulai tgl_selesai no_sk tgl_sk"),
                (
                    .post, "riwayat_pindah_instansi", "nip", "",
                    "instansi_kerja_lama satuan_kerja_baru lokasi_kerja_baru jenis_jabatan_baru unor_baru no_sk_bkn"
                ),
            ]
        }
    }

    /// A row that is marked as deleted counts as changed: what is left of it is read when the job runs.
    private static let ministryRows: [Row] = [
        (
            .person, "pegawai", "nip_baru", "pns_id",
            "nama gelar_depan gelar_belakang gol_id tmt_golongan jabatan_id tmt_jabatan unor_id unor_induk_id bup tmt_pensiun "
                + "deleted_at"
        ),
        (.status, "pegawai", "nip_baru", "pns_id", "kedudukan_hukum_id status_pegawai"),
        (
            .post, "riwayat_jabatan", "pns_nip", "",
            "unor_id jenis_jabatan_id jabatan_id eselon_id tmt_jabatan no_sk tanggal_sk tmt_pelantikan is_active status_plt"
        ),
        (.performance, "riwayat_kinerja", "nip", "", "tahun rating_hasil_kerja rating_perilaku_kerja predikat_kinerja"),
        (.discipline, "riwayat_hukuman_disiplin", "nip", "", "jenis_hukuman no_sk tanggal_sk tmt masa akhir"),
        (
            .training, "riwayat_diklat", "nip_baru", "",
            "jenis_diklat_id nama_diklat no_sertifikat tanggal_mulai tanggal_selesai tahun durasi_jam"
        ),
        (.assessment, "riwayat_asesmen_nine_box", "pns_nip", "", "tahun kesimpulan kelas_jabatan"),
        (
            .unit, "ref_unit_kerja", "id", "id",
            "nama_unor eselon_id diatasan_id instansi_id unor_induk expired_date aktif"
        ),
        (
            .formation, "kuota_jabatan", "kode_unit_kerja", "",
            "id_jabatan jumlah_pemangku_jabatan formasi skala_prioritas"
        ),
    ]
}
