internal import Postgres
internal import Transfers

/// A training done, of `diklat.csv`.
struct TrainingRecordRow: ImportRecord {
    private let nip: String
    private let name: String
    private let year: Int16
    private let startedOn: CivilDate?
    private let finishedOn: CivilDate?
    private let trainingKind: Int16
    private let hours: Int32?
    private let certificateNumber: String?

    static let layout = ImportLayout(
        file: "diklat.csv",
        required: ["nip", "jenis_diklat_id", "nama_diklat", "tahun"],
        optional: ["durasi_jam", "no_sertifikat", "tanggal_mulai", "tanggal_selesai"],
        staged: [
            StagedColumn("nip", "text"),
            StagedColumn("name", "mutasi.title"),
            StagedColumn("year", "smallint"),
            StagedColumn("started_on", "date"),
            StagedColumn("finished_on", "date"),
            StagedColumn("training_kind", "smallint"),
            StagedColumn("hours", "integer"),
            StagedColumn("certificate_no", "mutasi.title"),
        ],
        people: [PersonColumn()],
        key: ["nip", "name", "year", "started_on", "certificate_no"],
        merges: [
            ImportMerge(
                table: "mutasi.training_record",
                key: ["employee_id", "name", "year", "started_on", "certificate_no"],
                values: ["finished_on", "training_kind", "hours"]
            )
        ]
    )

    init?(_ row: inout ImportRow) {
        let nip = row.nip()
        let name = row.title("nama_diklat")
        let year = row.small("tahun", in: 1950...2100)
        let startedOn = row.date("tanggal_mulai")
        let finishedOn = row.date("tanggal_selesai")
        let trainingKind = row.small("jenis_diklat_id", in: 1...25)
        let hours = row.number("durasi_jam", in: 0...5_000).map { Int32(clamping: $0) }
        let certificateNumber = row.title("no_sertifikat")
        row.noteReversed("tanggal_selesai", from: startedOn, to: finishedOn)
        guard row.isSound, let nip, let name, let year, let trainingKind else { return nil }
        self.nip = nip
        self.name = name
        self.year = year
        self.startedOn = startedOn
        self.finishedOn = finishedOn
        self.trainingKind = trainingKind
        self.hours = hours
        self.certificateNumber = certificateNumber
    }

    func write(line: Int64, to writer: inout CopyWriter) throws(PostgresError) {
        try writer.row(line, nip, name, year, startedOn, finishedOn, trainingKind, hours, certificateNumber)
    }
}
