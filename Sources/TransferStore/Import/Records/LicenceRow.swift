internal import Postgres
internal import Transfers

/// A licence of `izin.csv`.
struct LicenceRow: ImportRecord {
    private let nip: String
    private let code: String
    private let number: String?
    private let validUntil: CivilDate

    static let layout = ImportLayout(
        file: "izin.csv",
        required: ["nip", "kode_izin", "berlaku_sampai"],
        optional: ["nomor"],
        staged: [
            StagedColumn("nip", "text"),
            StagedColumn("code", "mutasi.code"),
            StagedColumn("number", "mutasi.title"),
            StagedColumn("valid_until", "date"),
        ],
        people: [PersonColumn()],
        key: ["nip", "code"],
        merges: [
            ImportMerge(table: "mutasi.licence", key: ["employee_id", "code"], values: ["number", "valid_until"])
        ]
    )

    init?(_ row: inout ImportRow) {
        let nip = row.nip()
        let code = row.code("kode_izin")
        let number = row.title("nomor")
        let validUntil = row.date("berlaku_sampai")
        guard row.isSound, let nip, let code, let validUntil else { return nil }
        self.nip = nip
        self.code = code
        self.number = number
        self.validUntil = validUntil
    }

    func write(line: Int64, to writer: inout CopyWriter) throws(PostgresError) {
        try writer.row(line, nip, code, number, validUntil)
    }
}
