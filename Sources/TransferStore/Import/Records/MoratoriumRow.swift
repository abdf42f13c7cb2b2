internal import Postgres
internal import Transfers

/// A window without transfers of `moratorium.csv`.
struct MoratoriumRow: ImportRecord {
    private let id: String
    private let jurisdiction: String
    private let basis: String
    private let startsOn: CivilDate
    private let endsOn: CivilDate
    private let postKinds: [Int16]

    static let layout = ImportLayout(
        file: "moratorium.csv",
        required: ["id", "yurisdiksi", "dasar", "mulai", "selesai"],
        optional: ["jenis_jabatan"],
        staged: [
            StagedColumn("id", "mutasi.code"),
            StagedColumn("jurisdiction", "mutasi.title"),
            StagedColumn("basis", "mutasi.title"),
            StagedColumn("starts_on", "date"),
            StagedColumn("ends_on", "date"),
            StagedColumn("post_kinds", "smallint[]"),
        ],
        key: ["id"],
        merges: [
            ImportMerge(
                table: "mutasi.moratorium",
                key: ["id"],
                values: ["jurisdiction", "basis", "starts_on", "ends_on", "post_kinds"]
            )
        ]
    )

    init?(_ row: inout ImportRow) {
        let id = row.code("id")
        let jurisdiction = row.title("yurisdiksi")
        let basis = row.title("dasar")
        let startsOn = row.date("mulai")
        let endsOn = row.date("selesai")
        let postKinds = row.postKinds("jenis_jabatan")
        row.noteReversed("selesai", from: startsOn, to: endsOn)
        guard row.isSound, let id, let jurisdiction, let basis, let startsOn, let endsOn else { return nil }
        self.id = id
        self.jurisdiction = jurisdiction
        self.basis = basis
        self.startsOn = startsOn
        self.endsOn = endsOn
        self.postKinds = postKinds
    }

    func write(line: Int64, to writer: inout CopyWriter) throws(PostgresError) {
        try writer.row(line, id, jurisdiction, basis, startsOn, endsOn, postKinds)
    }
}
