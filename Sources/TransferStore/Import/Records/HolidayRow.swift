internal import Postgres
internal import Transfers

/// A holiday of `libur.csv`.
struct HolidayRow: ImportRecord {
    private let heldOn: CivilDate
    private let region: String?
    private let name: String
    private let kind: String
    private let basis: String?

    static let layout = ImportLayout(
        file: "libur.csv",
        required: ["tanggal", "nama", "jenis"],
        optional: ["dasar", "wilayah"],
        staged: [
            StagedColumn("held_on", "date"),
            StagedColumn("region", "mutasi.title"),
            StagedColumn("name", "mutasi.title"),
            StagedColumn("kind", "text"),
            StagedColumn("basis", "mutasi.title"),
        ],
        key: ["held_on", "region"],
        merges: [
            ImportMerge(table: "mutasi.holiday", key: ["held_on", "region"], values: ["name", "kind", "basis"])
        ]
    )

    init?(_ row: inout ImportRow) {
        let heldOn = row.date("tanggal")
        let region = row.title("wilayah")
        let name = row.title("nama")
        let kind = row.word("jenis", of: ["LIBUR", "CUTI_BERSAMA"])
        let basis = row.title("dasar")
        guard row.isSound, let heldOn, let name, let kind else { return nil }
        self.heldOn = heldOn
        self.region = region
        self.name = name
        self.kind = kind
        self.basis = basis
    }

    func write(line: Int64, to writer: inout CopyWriter) throws(PostgresError) {
        try writer.row(line, heldOn, region, name, kind, basis)
    }
}
