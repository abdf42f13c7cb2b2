internal import Postgres
internal import Transfers

/// A post of `jabatan.csv`.
struct PostRow: ImportRecord {
    private let code: String
    private let name: String
    private let kind: Int16
    private let echelonID: Int16?
    private let tier: String?
    private let grade: Int16?
    private let retirementAge: Int16?
    private let rankMin: String?
    private let rankMax: String?
    private let educationMin: Int16?
    private let field: String?
    private let families: [String]
    private let isClinical: Bool
    private let licence: String?

    static let layout = ImportLayout(
        file: "jabatan.csv",
        required: ["kode_jabatan", "nama_jabatan", "jenis_jabatan"],
        optional: [
            "eselon_id", "jenjang", "kelas", "bup", "gol_min", "gol_max", "pendidikan_min", "rumpun",
            "keluarga_jabatan", "klinis", "izin",
        ],
        staged: [
            StagedColumn("code", "mutasi.code"),
            StagedColumn("name", "mutasi.title"),
            StagedColumn("kind", "smallint"),
            StagedColumn("echelon_id", "smallint"),
            StagedColumn("tier", "mutasi.code"),
            StagedColumn("grade", "smallint"),
            StagedColumn("retirement_age", "smallint"),
            StagedColumn("rank_min", "mutasi.rank"),
            StagedColumn("rank_max", "mutasi.rank"),
            StagedColumn("education_min", "mutasi.education_level"),
            StagedColumn("field", "mutasi.code"),
            StagedColumn("families", "text[]"),
            StagedColumn("is_clinical", "boolean"),
            StagedColumn("licence", "mutasi.code"),
        ],
        key: ["code"],
        merges: [
            ImportMerge(
                table: "mutasi.post",
                key: ["code"],
                values: [
                    "name", "kind", "echelon_id", "tier", "grade", "retirement_age", "rank_min", "rank_max",
                    "education_min", "field", "families", "is_clinical", "licence",
                ]
            )
        ]
    )

    init?(_ row: inout ImportRow) {
        let code = row.code("kode_jabatan")
        let name = row.title("nama_jabatan")
        let kind = row.small("jenis_jabatan", in: 1...4)
        let echelonID = row.echelon("eselon_id")
        let tier = row.codes("jenjang").first?.uppercased()
        let grade = row.small("kelas", in: 1...17)
        let retirementAge = row.small("bup", in: 50...70)
        let rankMin = row.rank("gol_min")?.description
        let rankMax = row.rank("gol_max")?.description
        let educationMin = row.educationLevel("pendidikan_min")
        let field = row.code("rumpun")
        let families = row.codes("keluarga_jabatan")
        let isClinical = row.flag("klinis") ?? false
        let licence = row.code("izin")
        if let category = kind.flatMap({ PostCategory(rawValue: Int($0)) }),
            PostLevel(category: category, echelon: echelonID.flatMap { Echelon(rawValue: Int($0)) }, step: tier) == nil
        {
            row.note(category == .structural ? "eselon_id" : "jenjang", RowFault.postWithoutLevel)
        }
        guard row.isSound, let code, let name, let kind else { return nil }
        self.code = code
        self.name = name
        self.kind = kind
        self.echelonID = echelonID
        self.tier = tier
        self.grade = grade
        self.retirementAge = retirementAge
        self.rankMin = rankMin
        self.rankMax = rankMax
        self.educationMin = educationMin
        self.field = field
        self.families = families
        self.isClinical = isClinical
        self.licence = licence
    }

    func write(line: Int64, to writer: inout CopyWriter) throws(PostgresError) {
        try writer.row(
            line,
            code,
            name,
            kind,
            echelonID,
            tier,
            grade,
            retirementAge,
            rankMin,
            rankMax,
            educationMin,
            field,
            families,
            isClinical,
            licence
        )
    }
}
