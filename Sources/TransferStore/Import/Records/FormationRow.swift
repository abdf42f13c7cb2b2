internal import Postgres
internal import Transfers

/// A need of people of `formasi.csv`.
struct FormationRow: ImportRecord {
    private let unitID: String
    private let postCode: String
    private let year: Int16?
    private let needed: Int32
    private let incumbents: Int32?
    private let priority: Int16?

    static let layout = ImportLayout(
        file: "formasi.csv",
        required: ["unor_id", "kode_jabatan", "kebutuhan"],
        optional: ["bezetting", "tahun", "prioritas"],
        staged: [
            StagedColumn("unit_id", "mutasi.code"),
            StagedColumn("post_code", "mutasi.code"),
            StagedColumn("year", "smallint"),
            StagedColumn("needed", "integer"),
            StagedColumn("incumbents", "integer"),
            StagedColumn("priority", "smallint"),
        ],
        key: ["unit_id", "post_code", "year"],
        checks: [
            .unknownUnit(),
            .unknownPost(),
        ],
        merges: [
            ImportMerge(
                table: "mutasi.formation",
                key: ["unit_id", "post_code", "year"],
                values: ["needed", "incumbents", "priority"]
            )
        ]
    )

    init?(_ row: inout ImportRow) {
        let unitID = row.code("unor_id")
        let postCode = row.code("kode_jabatan")
        let year = row.small("tahun", in: 2000...2100)
        let needed = row.number("kebutuhan", in: 0...100_000).map { Int32(clamping: $0) }
        let incumbents = row.number("bezetting", in: 0...100_000).map { Int32(clamping: $0) }
        let priority = row.small("prioritas", in: 1...5)
        if let needed, let incumbents, incumbents > needed { row.note("bezetting", RowFault.surplus, .warning) }
        guard row.isSound, let unitID, let postCode, let needed else { return nil }
        self.unitID = unitID
        self.postCode = postCode
        self.year = year
        self.needed = needed
        self.incumbents = incumbents
        self.priority = priority
    }

    func write(line: Int64, to writer: inout CopyWriter) throws(PostgresError) {
        try writer.row(line, unitID, postCode, year, needed, incumbents, priority)
    }
}
