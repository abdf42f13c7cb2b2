import Testing
import Transfers

extension SeedEvaluation {
    static func target(
        _ tables: SeedTables,
        _ need: Row,
        posts: [String: Row],
        units: [String: Row],
        formations: [String: Row]
    ) throws -> TargetPost {
        let code = need["kode_jabatan"] ?? ""
        let post = try #require(posts[code])
        let unit = try #require(units[need["unor_id"] ?? ""])
        let field = post["rumpun"] ?? ""
        let related = tables["rumpun_terkait.csv"].filter { $0["rumpun"] == field }
        return TargetPost(
            code: PostCode(code),
            level: try level(of: post),
            unit: UnitCode(unit["id"] ?? ""),
            agency: AgencyCode(unit["instansi_id"] ?? ""),
            district: Self.code(unit["kab_kota"]),
            hardshipClass: Int(unit["kelas_terpencil"] ?? "") ?? 0,
            families: parts(post["keluarga_jabatan"]).map { FamilyCode($0) },
            ranks: RankRange(
                lowest: try Rank(parsing: post["gol_min"] ?? "", employment: .pns),
                highest: try Rank(parsing: post["gol_max"] ?? "", employment: .pns)
            ),
            education: EducationStandard(
                minimum: try #require(EducationLevel(siasn: post["pendidikan_min"] ?? "")),
                fields: [FieldCode(field)],
                relatedFields: related.map { FieldCode($0["rumpun_terkait"] ?? "") }
            ),
            standard: try CompetencyProfile(
                try tables["standar_kompetensi.csv"].filter { $0["kode_jabatan"] == code }
                    .map { try entry($0["kode_kompetensi"], $0["level"]) }
            ),
            isClinical: post["klinis"] == "Y",
            licences: Self.code(post["izin"]).map { [$0] } ?? [],
            formation: try formation(formations[(need["unor_id"] ?? "") + "|" + code]),
            circle: []
        )
    }

    static func level(of post: Row) throws -> PostLevel {
        let category = try #require(PostCategory(rawValue: Int(post["jenis_jabatan"] ?? "") ?? 0))
        let echelon = Echelon(rawValue: Int(post["eselon_id"] ?? "") ?? 0)
        return try #require(PostLevel(category: category, echelon: echelon, step: post["jenjang"]))
    }

    static func formation(_ row: Row?) throws -> Formation? {
        guard let row else { return nil }
        return Formation(
            needed: try #require(Int(row["kebutuhan"] ?? "")),
            filled: try #require(Int(row["bezetting"] ?? ""))
        )
    }

    static func assessment(_ row: Row) throws -> Assessment {
        let columns = [
            "integritas", "kerjasama", "komunikasi", "orientasi_pada_hasil", "pelayanan_publik",
            "pengembangan_diri_dan_orang_lain", "mengelola_perubahan", "pengambilan_keputusan", "perekat_bangsa",
        ]
        return Assessment(
            date: try CivilDate(parsing: row["tanggal"] ?? ""),
            levels: try CompetencyProfile(mansoskul: columns.map { Int(row[$0] ?? "") }),
            competence: try Fraction(decimal: row["jpm"] ?? ""),
            psychology: try Fraction(decimal: row["potensi"] ?? ""),
            trackRecord: try Fraction(decimal: row["rekam_jejak"] ?? "")
        )
    }

    static func entry(_ code: String?, _ level: String?) throws -> CompetencyProfile.Entry {
        CompetencyProfile.Entry(Competency(code ?? ""), try CompetencyLevel(parsing: level ?? ""))
    }

    static func code<Subject>(_ text: String?) -> Code<Subject>? {
        guard let text, !text.isEmpty else { return nil }
        return Code(text)
    }

    static func date(_ text: String?) throws -> CivilDate? {
        guard let text, !text.isEmpty else { return nil }
        return try CivilDate(parsing: text)
    }

    static func parts(_ text: String?) -> [String] { (text ?? "").split(separator: "|").map(String.init) }

    static func index(_ rows: [Row], _ key: String) -> [String: Row] {
        Dictionary(rows.map { ($0[key] ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    }
}
