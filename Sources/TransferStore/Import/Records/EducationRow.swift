internal import Postgres
internal import Transfers

/// A course of study of `pendidikan.csv`.
struct EducationRow: ImportRecord {
    private let id: String
    private let name: String
    private let field: String
    private let level: Int16?

    static let layout = ImportLayout(
        file: "pendidikan.csv",
        required: ["pendidikan_id", "nama", "rumpun"],
        optional: ["tingkat_pendidikan_id"],
        staged: [
            StagedColumn("id", "mutasi.code"),
            StagedColumn("name", "mutasi.title"),
            StagedColumn("field", "mutasi.code"),
            StagedColumn("level", "mutasi.education_level"),
        ],
        key: ["id"],
        merges: [
            ImportMerge(table: "mutasi.education", key: ["id"], values: ["name", "field", "level"])
        ]
    )

    init?(_ row: inout ImportRow) {
        let id = row.code("pendidikan_id")
        let name = row.title("nama")
        let field = row.code("rumpun")
        let level = row.educationLevel("tingkat_pendidikan_id")
        guard row.isSound, let id, let name, let field else { return nil }
        self.id = id
        self.name = name
        self.field = field
        self.level = level
    }

    func write(line: Int64, to writer: inout CopyWriter) throws(PostgresError) {
        try writer.row(line, id, name, field, level)
    }
}
