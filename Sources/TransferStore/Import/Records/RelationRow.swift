internal import Postgres
internal import Transfers

/// A declared relation of `relasi.csv`.
struct RelationRow: ImportRecord {
    private let nip: String
    private let relatedNIP: String
    private let kind: String

    static let layout = ImportLayout(
        file: "relasi.csv",
        required: ["nip", "nip_terkait", "jenis"],
        optional: [],
        staged: [
            StagedColumn("nip", "text"),
            StagedColumn("related_nip", "text"),
            StagedColumn("kind", "mutasi.code"),
        ],
        people: [PersonColumn(), PersonColumn(nip: "related_nip", id: "related_id", column: "nip_terkait")],
        key: ["nip", "related_nip", "kind"],
        merges: [
            ImportMerge(table: "mutasi.relation", key: ["employee_id", "related_id", "kind"], values: [])
        ]
    )

    init?(_ row: inout ImportRow) {
        let nip = row.nip()
        let relatedNIP = row.nip("nip_terkait")
        let kind = row.codes("jenis").first
        if let nip, nip == relatedNIP { row.note("nip_terkait", RowFault.relatedToSelf) }
        guard row.isSound, let nip, let relatedNIP, let kind else { return nil }
        self.nip = nip
        self.relatedNIP = relatedNIP
        self.kind = kind
    }

    func write(line: Int64, to writer: inout CopyWriter) throws(PostgresError) {
        try writer.row(line, nip, relatedNIP, kind)
    }
}
