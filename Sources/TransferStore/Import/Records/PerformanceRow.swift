internal import Postgres
internal import Transfers

/// A yearly appraisal of `kinerja.csv`.
struct PerformanceRow: ImportRecord {
    private let nip: String
    private let year: Int16
    private let result: Int16?
    private let conduct: Int16?
    private let predicate: Int16
    private let recorded: String

    static let layout = ImportLayout(
        file: "kinerja.csv",
        required: ["nip", "tahun", "predikat"],
        optional: ["hasil_kerja", "perilaku_kerja"],
        staged: [
            StagedColumn("nip", "text"),
            StagedColumn("year", "smallint"),
            StagedColumn("result", "smallint"),
            StagedColumn("conduct", "smallint"),
            StagedColumn("predicate", "smallint"),
            StagedColumn("recorded", "mutasi.title"),
        ],
        people: [PersonColumn()],
        key: ["nip", "year"],
        merges: [
            ImportMerge(
                table: "mutasi.performance",
                key: ["employee_id", "year"],
                values: ["result", "conduct", "predicate", "recorded"]
            )
        ]
    )

    init?(_ row: inout ImportRow) {
        let nip = row.nip()
        let year = row.small("tahun", in: 1990...2100)
        let recorded = row.title("predikat")
        let results = row.expectation("hasil_kerja")
        let behaviour = row.expectation("perilaku_kerja")
        let stated = year.flatMap { row.predicate("predikat", year: Int($0)) }
        guard row.isSound, let nip, let year, let recorded, let stated else { return nil }
        self.nip = nip
        self.year = year
        let (performance, isContradicted) = AnnualPerformance.checked(
            year: Int(year),
            results: results,
            behaviour: behaviour,
            stated: stated
        )
        if isContradicted { row.note("predikat", RowFault.predicateCorrected, .warning) }
        self.result = results.map { Int16(clamping: $0.rawValue) }
        self.conduct = behaviour.map { Int16(clamping: $0.rawValue) }
        self.predicate = Int16(clamping: performance.predicate.rawValue)
        self.recorded = recorded
    }

    func write(line: Int64, to writer: inout CopyWriter) throws(PostgresError) {
        try writer.row(line, nip, year, result, conduct, predicate, recorded)
    }
}
