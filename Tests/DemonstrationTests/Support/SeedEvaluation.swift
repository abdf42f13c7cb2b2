import Testing
import Transfers

/// Evaluates a need of the province straight from its files, without a database.
struct SeedEvaluation {
    typealias Row = SeedTables.Row

    let tables: SeedTables
    let need: Row
    let evaluator: Evaluator
    private let posts: [String: Row]
    private let units: [String: Row]
    private let formations: [String: Row]
    private let fields: [String: String]
    private let byPerson: [String: [String: [Row]]]
    private let target: TargetPost

    /// The need that the worked example registers by hand.
    static let workedExample: Row = [
        "kode_jabatan": "J-KASI-PROMKES", "unor_id": "U-BKWK-PP", "profil": "REGULAR", "tmt": "2025-10-01",
    ]

    init(_ tables: SeedTables, need code: String) throws {
        try self.init(tables, need: try #require(tables["kebutuhan.csv"].first { $0["kode"] == code }))
    }

    init(_ tables: SeedTables, need: Row) throws {
        self.tables = tables
        self.need = need
        posts = Self.index(tables["jabatan.csv"], "kode_jabatan")
        units = Self.index(tables["unor.csv"], "id")
        formations = Dictionary(
            tables["formasi.csv"].map { (($0["unor_id"] ?? "") + "|" + ($0["kode_jabatan"] ?? ""), $0) },
            uniquingKeysWith: { first, _ in first }
        )
        fields = Dictionary(
            tables["pendidikan.csv"].map { ($0["pendidikan_id"] ?? "", $0["rumpun"] ?? "") },
            uniquingKeysWith: { first, _ in first }
        )
        let files = [
            "kinerja.csv", "asesmen.csv", "kompetensi_teknis.csv", "hukdis.csv", "riwayat_jabatan.csv", "aspirasi.csv",
            "izin.csv",
        ]
        byPerson = Dictionary(
            uniqueKeysWithValues: files.map { ($0, Dictionary(grouping: tables[$0]) { $0["nip"] ?? "" }) }
        )
        target = try Self.target(tables, need, posts: posts, units: units, formations: formations)
        let start = try CivilDate(parsing: need["tmt"] ?? "")
        evaluator = try Evaluator(
            EvaluationContext(
                rules: .standard,
                profile: WeightProfile.Name(need["profil"] ?? ""),
                target: target,
                asOf: start,
                moratoria: [],
                headInaugurations: [HeadInauguration(on: try CivilDate(parsing: "2025-02-20"))]
            )
        )
    }

    /// The standing of everybody.
    func ranking() throws -> Ranking {
        Ranking(try tables["pegawai.csv"].map { try evaluator.evaluate(candidate($0)) })
    }

    /// The NIP of an evaluated person.
    func nip(_ entry: Ranking.Entry) -> String { String(entry.evaluation.person.low) }

    /// The candidate of a NIP.
    func candidate(nip: String) throws -> Candidate {
        try candidate(try #require(tables["pegawai.csv"].first { $0["nip_baru"] == nip }))
    }

    /// What a person should be trained in for the post.
    func trainingPlan(nip: String) throws -> TrainingPlan {
        var courses: [String: Course] = [:]
        for row in tables["katalog_pelatihan.csv"] {
            let kind = try #require(TrainingKind(number: Int(row["jenis_diklat_id"] ?? "") ?? 0))
            courses[row["kode"] ?? ""] = Course(
                code: CourseCode(row["kode"] ?? ""),
                name: row["nama"] ?? "",
                kind: kind,
                hours: try #require(Int(row["jp"] ?? "")),
                competencies: Self.parts(row["kompetensi"]).map { Competency($0) },
                levelReached: Int(row["level_hasil"] ?? "").flatMap { CompetencyLevel($0) },
                families: Self.parts(row["keluarga"]).map { FamilyCode($0) }
            )
        }
        let planner = try TrainingPlanner(
            target: target,
            catalogue: Array(courses.values),
            rules: .standard,
            asOf: evaluator.context.asOf
        )
        return planner.plan(for: try candidate(nip: nip))
    }

    private func candidate(_ row: Row) throws -> Candidate {
        let nip = row["nip_baru"] ?? ""
        let post = try #require(posts[row["jabatan_id"] ?? ""])
        let employment = try #require(EmploymentKind(rawValue: row["jenis_asn"] ?? ""))
        let unit = row["unor_id"] ?? ""
        var candidate = Candidate(
            id: PersonID(high: 0, low: try #require(UInt64(nip))),
            lot: 0,
            employment: employment,
            legalPosition: LegalPosition(siasn: row["kedudukan_hukum_id"] ?? ""),
            post: HeldPost(
                code: PostCode(row["jabatan_id"] ?? ""),
                level: try Self.level(of: post),
                unit: UnitCode(unit),
                agency: AgencyCode(row["instansi_kerja_id"] ?? ""),
                since: try CivilDate(parsing: row["tmt_jabatan"] ?? ""),
                formation: try Self.formation(formations[unit + "|" + (row["jabatan_id"] ?? "")])
            )
        )
        candidate.rank = try Rank(parsing: row["gol_akhir"] ?? "", employment: employment)
        let birth = try EmployeeNumber(
            parsing: nip,
            series: employment.isContract ? .pppk : .nip,
            today: evaluator.context.asOf
        ).birthDate
        candidate.retirement = birth?.adding(years: Int(post["bup"] ?? "") ?? 58)
        candidate.education = Education(
            level: try #require(EducationLevel(siasn: row["tingkat_pendidikan_id"] ?? "")),
            field: fields[row["pendidikan_id"] ?? ""].map { FieldCode($0) }
        )
        try addEvidence(to: &candidate, nip)
        candidate.relevantMonths = try relevantMonths(nip, row, field: posts[row["jabatan_id"] ?? ""]?["rumpun"])
        return candidate
    }

    private func addEvidence(to candidate: inout Candidate, _ nip: String) throws {
        candidate.performance = try rows("kinerja.csv", nip).map {
            AnnualPerformance(
                year: try #require(Int($0["tahun"] ?? "")),
                predicate: try #require(Predicate(parsing: $0["predikat"] ?? ""))
            )
        }
        candidate.discipline = try rows("hukdis.csv", nip).map {
            DisciplineCase(
                level: try #require(DisciplineCase.Level(rawValue: $0["tingkat"] ?? "")),
                status: try #require(DisciplineCase.Status(rawValue: $0["status"] ?? "")),
                startsOn: try Self.date($0["tmt_mulai"]),
                endsOn: try Self.date($0["tmt_akhir"])
            )
        }
        candidate.assessment = try rows("asesmen.csv", nip).first.map(Self.assessment)
        candidate.technical = try CompetencyProfile(
            try rows("kompetensi_teknis.csv", nip).map { try Self.entry($0["kode_kompetensi"], $0["level"]) }
        )
        let wishes = rows("aspirasi.csv", nip)
        candidate.aspirations = try wishes.map {
            Aspiration(
                rank: try #require(Int($0["peringkat"] ?? "")),
                post: Self.code($0["kode_jabatan"]),
                unit: Self.code($0["unor_id"]),
                district: Self.code($0["kab_kota"])
            )
        }
        candidate.remoteWillingness = wishes.compactMap { Willingness(rawValue: $0["bersedia_terpencil"] ?? "") }.first
        candidate.licences = try rows("izin.csv", nip).map {
            Licence(
                code: LicenceCode($0["kode_izin"] ?? ""),
                validTo: try CivilDate(parsing: $0["berlaku_sampai"] ?? "")
            )
        }
        candidate.relations = []
    }

    /// Months in posts of the target's field; the periods of one person never overlap but for acting ones, left out here.
    private func relevantMonths(_ nip: String, _ row: Row, field: String?) throws -> Int {
        let wanted = posts[target.code.text]?["rumpun"]
        var months = 0
        if field == wanted {
            months += try CivilDate(parsing: row["tmt_jabatan"] ?? "").months(until: evaluator.context.asOf)
        }
        for past in rows("riwayat_jabatan.csv", nip) where past["status_plt"] == "T" {
            guard posts[past["jabatan_id"] ?? ""]?["rumpun"] == wanted else { continue }
            months += try CivilDate(parsing: past["tmt_jabatan"] ?? "")
                .months(until: CivilDate(parsing: past["tmt_akhir"] ?? ""))
        }
        return months
    }

    private func rows(_ file: String, _ nip: String) -> [Row] { byPerson[file]?[nip] ?? [] }
}
