internal import Postgres
internal import Transfers

/// A post held, of `riwayat_jabatan.csv`.
struct PositionRow: ImportRecord {
    private let nip: String
    private let startedOn: CivilDate
    private let postCode: String
    private let unitID: String
    private let endedOn: CivilDate?
    private let decisionNumber: String?
    private let decidedOn: CivilDate?
    private let isActing: Bool

    static let layout = ImportLayout(
        file: "riwayat_jabatan.csv",
        required: ["nip", "jabatan_id", "unor_id", "tmt_jabatan"],
        optional: ["tmt_akhir", "no_sk", "tanggal_sk", "status_plt"],
        staged: [
            StagedColumn("nip", "text"),
            StagedColumn("started_on", "date"),
            StagedColumn("post_code", "mutasi.code"),
            StagedColumn("unit_id", "mutasi.code"),
            StagedColumn("ended_on", "date"),
            StagedColumn("decision_no", "mutasi.title"),
            StagedColumn("decided_on", "date"),
            StagedColumn("is_acting", "boolean"),
        ],
        people: [PersonColumn()],
        key: ["nip", "started_on", "post_code", "unit_id"],
        checks: [
            .unknownUnit(),
            .unknownPost(column: "jabatan_id"),
        ],
        merges: [
            ImportMerge(
                table: "mutasi.position",
                key: ["employee_id", "started_on", "post_code", "unit_id"],
                values: ["ended_on", "decision_no", "decided_on", "is_acting"]
            )
        ]
    )

    init?(_ row: inout ImportRow) {
        let nip = row.nip()
        let startedOn = row.date("tmt_jabatan")
        let postCode = row.code("jabatan_id")
        let unitID = row.code("unor_id")
        let endedOn = row.date("tmt_akhir")
        let decisionNumber = row.title("no_sk")
        let decidedOn = row.date("tanggal_sk")
        let isActing = row.flag("status_plt") ?? false
        row.noteReversed("tmt_akhir", from: startedOn, to: endedOn)
        guard row.isSound, let nip, let startedOn, let postCode, let unitID else { return nil }
        self.nip = nip
        self.startedOn = startedOn
        self.postCode = postCode
        self.unitID = unitID
        self.endedOn = endedOn
        self.decisionNumber = decisionNumber
        self.decidedOn = decidedOn
        self.isActing = isActing
    }

    func write(line: Int64, to writer: inout CopyWriter) throws(PostgresError) {
        try writer.row(line, nip, startedOn, postCode, unitID, endedOn, decisionNumber, decidedOn, isActing)
    }
}
