internal import Postgres
internal import Transfers

/// A technical level of `kompetensi_teknis.csv`.
struct TechnicalCompetencyRow: ImportRecord {
    private let nip: String
    private let competencyCode: String
    private let level: Int16
    private let assessedOn: CivilDate?
    private let evidence: String?

    static let layout = ImportLayout(
        file: "kompetensi_teknis.csv",
        required: ["nip", "kode_kompetensi", "level"],
        optional: ["tanggal", "bukti"],
        staged: [
            StagedColumn("nip", "text"),
            StagedColumn("competency_code", "mutasi.code"),
            StagedColumn("level", "mutasi.level"),
            StagedColumn("assessed_on", "date"),
            StagedColumn("evidence", "mutasi.title"),
        ],
        people: [PersonColumn()],
        key: ["nip", "competency_code"],
        merges: [
            ImportMerge(
                table: "mutasi.competency",
                key: [MergeColumn("code", from: "s.competency_code")],
                values: [MergeColumn("kind", from: "'T'")],
                takesFirst: true
            ),
            ImportMerge(
                table: "mutasi.technical_competency",
                key: ["employee_id", "competency_code"],
                values: ["level", "assessed_on", "evidence"]
            ),
        ]
    )

    init?(_ row: inout ImportRow) {
        let nip = row.nip()
        let competencyCode = row.competency("kode_kompetensi")
        let level = row.level("level")
        let assessedOn = row.date("tanggal")
        let evidence = row.title("bukti")
        if let competencyCode, !Competency(competencyCode).isTechnical {
            row.note("kode_kompetensi", RowFault.notTechnical)
        }
        guard row.isSound, let nip, let competencyCode, let level else { return nil }
        self.nip = nip
        self.competencyCode = competencyCode
        self.level = level
        self.assessedOn = assessedOn
        self.evidence = evidence
    }

    func write(line: Int64, to writer: inout CopyWriter) throws(PostgresError) {
        try writer.row(line, nip, competencyCode, level, assessedOn, evidence)
    }
}
