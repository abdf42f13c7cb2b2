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
        yielding: ImportYield(
            owner: "employee_id",
            summary: "max(s.stated_on) filter (where s.choice > 0) as day",
            words: "mutasi.latest_aspiration",
            condition: """
                s.choice > 0 and (told.day > own.stated_on) is not true
                or s.choice = 0 and (s.stated_on > own.stated_on) is not true and exists (
                    select from mutasi.aspiration_wish w
                    where w.profile_id = own.id and w.post_code is not distinct from s.post_code
                        and (s.unit_id is null or s.unit_id = w.unit_id))
                """,
            column: "tanggal",
            fault: RowFault.statedSince,
            table: "mutasi.aspiration_superseded",
            columns: ["employee_id", "choice", "post_code", "unit_id", "district", "remote", "stated_on"],
            cause: (column: "cause", word: "OLDER")
        ),
        merges: [
            ImportMerge(
                table: "mutasi.aspiration",
                key: ["employee_id", "choice", "post_code", "unit_id", "district"],
                values: ["remote", "stated_on", MergeColumn("profile_id", from: "null::bigint")],
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
