internal import Postgres
internal import Transfers

/// A case of discipline of `hukdis.csv`.
struct DisciplineRow: ImportRecord {
    private let nip: String
    private let severity: String
    private let penaltyKind: String?
    private let decisionNumber: String?
    private let decidedOn: CivilDate?
    private let startsOn: CivilDate?
    private let endsOn: CivilDate?
    private let status: String?

    static let layout = ImportLayout(
        file: "hukdis.csv",
        required: ["nip", "tingkat"],
        optional: ["jenis_hukuman_id", "no_sk", "tanggal_sk", "tmt_mulai", "tmt_akhir", "status"],
        staged: [
            StagedColumn("nip", "text"),
            StagedColumn("severity", "text"),
            StagedColumn("penalty_kind", "mutasi.code"),
            StagedColumn("decision_no", "mutasi.title"),
            StagedColumn("decided_on", "date"),
            StagedColumn("starts_on", "date"),
            StagedColumn("ends_on", "date"),
            StagedColumn("status", "text"),
        ],
        people: [PersonColumn()],
        key: ["nip", "severity", "decision_no", "starts_on"],
        merges: [
            ImportMerge(
                table: "mutasi.discipline",
                key: ["employee_id", "severity", "decision_no", "starts_on"],
                values: ["penalty_kind", "decided_on", "ends_on", "status"]
            )
        ]
    )

    init?(_ row: inout ImportRow) {
        let nip = row.nip()
        let severity = row.word("tingkat", of: DisciplineCase.Level.allCases.map(\.rawValue))
        let penaltyKind = row.code("jenis_hukuman_id")
        let decisionNumber = row.title("no_sk")
        let decidedOn = row.date("tanggal_sk")
        let startsOn = row.date("tmt_mulai")
        let endsOn = row.date("tmt_akhir")
        let status = row.word("status", of: DisciplineCase.Status.allCases.map(\.rawValue))
        let dates = DisciplineCase(level: .minor, status: .serving, startsOn: startsOn, endsOn: endsOn)
        if dates.isDoubtful(on: row.today) { row.note("tmt_mulai", RowFault.doubtfulPenalty, .warning) }
        guard row.isSound, let nip, let severity else { return nil }
        self.nip = nip
        self.severity = severity
        self.penaltyKind = penaltyKind
        self.decisionNumber = decisionNumber
        self.decidedOn = decidedOn
        self.startsOn = startsOn
        self.endsOn = endsOn
        self.status = status
    }

    func write(line: Int64, to writer: inout CopyWriter) throws(PostgresError) {
        try writer.row(line, nip, severity, penaltyKind, decisionNumber, decidedOn, startsOn, endsOn, status)
    }
}
