internal import Postgres
internal import Transfers

/// A wish of `aspirasi.csv`; place 0 is a refusal.
struct AspirationRow: ImportRecord {
    private let nip: String
    private let choice: Int16
    private let postCode: String?
    private let unitID: String?
    private let district: String?
    private let remote: String?
    private let statedOn: CivilDate?

    static let layout = ImportLayout(
        file: "aspirasi.csv",
        required: ["nip", "peringkat"],
        optional: ["kode_jabatan", "unor_id", "kab_kota", "bersedia_terpencil", "tanggal"],
        staged: [
            StagedColumn("nip", "text"),
            StagedColumn("choice", "smallint"),
            StagedColumn("post_code", "mutasi.code"),
            StagedColumn("unit_id", "mutasi.code"),
            StagedColumn("district", "mutasi.title"),
            StagedColumn("remote", "text"),
            StagedColumn("stated_on", "date"),
        ],
        people: [PersonColumn()],
        key: ["nip", "choice", "post_code", "unit_id", "district"],
        checks: [
            .unknownUnit(),
            .unknownPost(),
        ],
        merges: [
            ImportMerge(
                table: "mutasi.aspiration",
                key: ["employee_id", "choice", "post_code", "unit_id", "district"],
                values: ["remote", "stated_on"],
                owner: "employee_id"
            )
        ]
    )

    init?(_ row: inout ImportRow) {
        let nip = row.nip()
        let choice = row.small("peringkat", in: 0...6)
        let postCode = row.code("kode_jabatan")
        let unitID = row.code("unor_id")
        let district = row.title("kab_kota")
        let remote = row.word("bersedia_terpencil", of: Willingness.allCases.map(\.rawValue))
        let statedOn = row.date("tanggal")
        guard row.isSound, let nip, let choice else { return nil }
        self.nip = nip
        self.choice = choice
        self.postCode = postCode
        self.unitID = unitID
        self.district = district
        self.remote = remote
        self.statedOn = statedOn
    }

    func write(line: Int64, to writer: inout CopyWriter) throws(PostgresError) {
        try writer.row(line, nip, choice, postCode, unitID, district, remote, statedOn)
    }
}
