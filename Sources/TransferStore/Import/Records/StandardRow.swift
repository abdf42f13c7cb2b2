internal import Postgres
internal import Transfers

/// A required level of `standar_kompetensi.csv`.
struct StandardRow: ImportRecord {
    private let postCode: String
    private let competencyCode: String
    private let kind: String
    private let level: Int16

    static let layout = ImportLayout(
        file: "standar_kompetensi.csv",
        required: ["kode_jabatan", "kode_kompetensi", "jenis", "level"],
        optional: [],
        staged: [
            StagedColumn("post_code", "mutasi.code"),
            StagedColumn("competency_code", "mutasi.code"),
            StagedColumn("kind", "text"),
            StagedColumn("level", "mutasi.level"),
        ],
        key: ["post_code", "competency_code"],
        checks: [
            .unknownPost()
        ],
        merges: [
            ImportMerge(
                table: "mutasi.competency",
                key: [MergeColumn("code", from: "s.competency_code")],
                values: [MergeColumn("kind", from: "s.kind")],
                takesFirst: true,
                condition: "s.kind = 'T'"
            ),
            ImportMerge(
                table: "mutasi.competency_standard",
                key: ["post_code", "competency_code"],
                values: ["level"],
                owner: "post_code"
            ),
        ]
    )

    init?(_ row: inout ImportRow) {
        let postCode = row.code("kode_jabatan")
        let competencyCode = row.competency("kode_kompetensi")
        let kind = row.word("jenis", of: ["M", "SK", "T"])
        let level = row.level("level")
        if let competencyCode, let kind, Competency(competencyCode).isTechnical != (kind == "T") {
            row.note("jenis", RowFault.notOneOf(Competency(competencyCode).isTechnical ? ["T"] : ["M", "SK"]))
        }
        guard row.isSound, let postCode, let competencyCode, let kind, let level else { return nil }
        self.postCode = postCode
        self.competencyCode = competencyCode
        self.kind = kind
        self.level = level
    }

    func write(line: Int64, to writer: inout CopyWriter) throws(PostgresError) {
        try writer.row(line, postCode, competencyCode, kind, level)
    }
}
