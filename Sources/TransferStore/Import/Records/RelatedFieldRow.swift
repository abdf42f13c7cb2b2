internal import Postgres
internal import Transfers

/// A pair of fields of `rumpun_terkait.csv`: a study of the second counts as related to the first.
struct RelatedFieldRow: ImportRecord {
    private let field: String
    private let related: String

    static let layout = ImportLayout(
        file: "rumpun_terkait.csv",
        required: ["rumpun", "rumpun_terkait"],
        optional: [],
        staged: [
            StagedColumn("field", "mutasi.code"),
            StagedColumn("related", "mutasi.code"),
        ],
        key: ["field", "related"],
        merges: [
            ImportMerge(
                table: "mutasi.related_field",
                key: ["field", "related"],
                values: [],
                condition: "s.field <> s.related"
            )
        ]
    )

    init?(_ row: inout ImportRow) {
        let field = row.code("rumpun")
        let related = row.code("rumpun_terkait")
        guard row.isSound, let field, let related else { return nil }
        self.field = field
        self.related = related
    }

    func write(line: Int64, to writer: inout CopyWriter) throws(PostgresError) {
        try writer.row(line, field, related)
    }
}
