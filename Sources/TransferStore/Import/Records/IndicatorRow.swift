internal import Postgres
internal import Transfers

/// A monthly figure of a unit, of `indikator.csv`.
struct IndicatorRow: ImportRecord {
    private let unitID: String
    private let code: String
    private let period: CivilDate
    private let value: Numeric
    private let denominator: Numeric?
    private let source: String?

    static let layout = ImportLayout(
        file: "indikator.csv",
        required: ["unor_id", "kode_indikator", "periode", "nilai"],
        optional: ["penyebut", "sumber"],
        staged: [
            StagedColumn("unit_id", "mutasi.code"),
            StagedColumn("code", "mutasi.code"),
            StagedColumn("period", "date"),
            StagedColumn("value", "numeric"),
            StagedColumn("denominator", "numeric"),
            StagedColumn("source", "mutasi.title"),
        ],
        key: ["unit_id", "code", "period"],
        checks: [
            .unknownUnit()
        ],
        merges: [
            ImportMerge(
                table: "mutasi.indicator",
                key: ["unit_id", "code", "period"],
                values: ["value", "denominator", "source"]
            )
        ]
    )

    init?(_ row: inout ImportRow) {
        let unitID = row.code("unor_id")
        let code = row.code("kode_indikator")
        let period = row.month("periode")
        let value = row.decimal("nilai", in: 0...1_000_000_000)
        let denominator = row.decimal("penyebut", in: 1...1_000_000_000)
        let source = row.title("sumber")
        guard row.isSound, let unitID, let code, let period, let value else { return nil }
        self.unitID = unitID
        self.code = code
        self.period = period
        self.value = value
        self.denominator = denominator
        self.source = source
    }

    func write(line: Int64, to writer: inout CopyWriter) throws(PostgresError) {
        try writer.row(line, unitID, code, period, value, denominator, source)
    }
}
