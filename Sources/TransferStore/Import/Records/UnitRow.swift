internal import Postgres
internal import Transfers

/// A unit of `unor.csv`.
struct UnitRow: ImportRecord {
    private let id: String
    private let name: String
    private let parentID: String?
    private let echelonID: Int16?
    private let agencyID: String?
    private let district: String?
    private let island: String?
    private let zone: String
    private let hardshipClass: Int16
    private let isActive: Bool
    private let expiresOn: CivilDate?
    private let successorID: String?

    static let layout = ImportLayout(
        file: "unor.csv",
        required: ["id", "nama_unor"],
        optional: [
            "diatasan_id", "eselon_id", "instansi_id", "kab_kota", "zona_waktu", "terpencil", "aktif", "expired_date",
            "kelas_terpencil", "pulau", "pengganti_id",
        ],
        staged: [
            StagedColumn("id", "mutasi.code"),
            StagedColumn("name", "mutasi.title"),
            StagedColumn("parent_id", "mutasi.code"),
            StagedColumn("echelon_id", "smallint"),
            StagedColumn("agency_id", "mutasi.code"),
            StagedColumn("district", "mutasi.title"),
            StagedColumn("island", "mutasi.title"),
            StagedColumn("zone", "text"),
            StagedColumn("hardship_class", "smallint"),
            StagedColumn("is_active", "boolean"),
            StagedColumn("expires_on", "date"),
            StagedColumn("successor_id", "mutasi.code"),
        ],
        key: ["id"],
        checks: [
            ImportCheck(
                condition: """
                    s.parent_id is not null
                    and not exists (select from mutasi.unit t where t.id = s.parent_id)
                    and not exists (select from pg_temp.staged_unor t where t.id = s.parent_id)
                    """,
                column: "diatasan_id",
                severity: .error,
                fault: RowFault.unknownUnit,
                refusal: .unitOrphans
            ),
            ImportCheck(
                condition: """
                    s.successor_id is not null
                    and not exists (select from mutasi.unit t where t.id = s.successor_id)
                    and not exists (select from pg_temp.staged_unor t where t.id = s.successor_id)
                    """,
                column: "pengganti_id",
                severity: .error,
                fault: RowFault.unknownUnit
            ),
        ],
        merges: [
            ImportMerge(
                table: "mutasi.unit",
                key: ["id"],
                values: [
                    "name", "parent_id", "echelon_id", "agency_id", "district", "island", "zone", "hardship_class",
                    "is_active", "expires_on", "successor_id",
                ]
            )
        ],
        changesUnitTree: true
    )

    init?(_ row: inout ImportRow) {
        let id = row.code("id")
        let name = row.title("nama_unor")
        let parentID = row.code("diatasan_id")
        let echelonID = row.small("eselon_id", in: 10...99)
        let agencyID = row.code("instansi_id")
        let district = row.title("kab_kota")
        let island = row.title("pulau")
        let zone = row.word("zona_waktu", of: ["WIB", "WITA", "WIT"]) ?? "WIB"
        let isActive = row.flag("aktif") ?? true
        let expiresOn = row.date("expired_date")
        let successorID = row.code("pengganti_id")
        let isRemote = row.flag("terpencil") ?? false
        let hardshipClass = row.small("kelas_terpencil", in: 0...3) ?? (isRemote ? 1 : 0)
        guard row.isSound, let id, let name else { return nil }
        self.id = id
        self.name = name
        self.parentID = parentID
        self.echelonID = echelonID
        self.agencyID = agencyID
        self.district = district
        self.island = island
        self.zone = zone
        self.hardshipClass = hardshipClass
        self.isActive = isActive
        self.expiresOn = expiresOn
        // A unit that follows itself is none that follows.
        self.successorID = successorID == id ? nil : successorID
    }

    func write(line: Int64, to writer: inout CopyWriter) throws(PostgresError) {
        try writer.row(
            line,
            id,
            name,
            parentID,
            echelonID,
            agencyID,
            district,
            island,
            zone,
            hardshipClass,
            isActive,
            expiresOn,
            successorID
        )
    }
}
