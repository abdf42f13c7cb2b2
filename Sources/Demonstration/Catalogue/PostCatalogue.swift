/// All posts of the province, found by code or by position.
struct PostCatalogue: Sendable {
    let posts: [Post]
    private let positions: [String: Int]

    init() {
        let clerks = [Self.clerk, Self.treasurer]
        posts = clerks + Sector.all.flatMap(Self.posts(of:)) + [Self.workedExample]
        positions = Dictionary(posts.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The position of a post that the catalogue is known to hold, nil for any other code.
    func position(_ code: String) -> Int? { positions[code] }

    subscript(code: String) -> Post? { positions[code].map { posts[$0] } }

    /// The post of the worked example: Kepala Seksi Promosi dan Pemberdayaan.
    private static let workedExample = Post(
        code: "J-KASI-PROMKES",
        name: "Kepala Seksi Promosi dan Pemberdayaan",
        kind: .structural,
        echelon: 41,
        grade: 9,
        ranks: .iiic ... .iiid,
        minimumEducation: 40,
        field: "PROMKES",
        families: ["PELAYANAN_PUBLIK", "MANAJERIAL_PERTAMA", "TERPENCIL"],
        standard: Competencies.standard(
            managerial: [2, 2, 3, 2, 3, 2, 2, 2],
            cultural: 2,
            technical: [("T.PROMKES", 3), ("T.PEMBERDAYAAN", 3), (Competencies.budget, 2), ("T.SURVEILANS", 2)]
        ),
        educations: Educations.of("PROMKES", levels: 40...45),
        previous: "J-PROMKES-MUDA"
    )

    private static let clerk = executing(
        "J-ADM",
        "Pengadministrasi Perkantoran",
        field: "UMUM",
        grade: 5,
        ranks: .iia ... .iid,
        educations: 15...15
    )
    private static let treasurer = executing(
        "J-KEUANGAN",
        "Pengelola Keuangan",
        field: "AKUNTANSI",
        grade: 6,
        ranks: .iic ... .iiic,
        educations: 30...40
    )

    private static func posts(of sector: Sector) -> [Post] {
        let handler = executing(
            "J-PENGELOLA-\(sector.code)",
            "Pengelola Urusan \(sector.office)",
            field: sector.field,
            grade: 6,
            ranks: .iic ... .iiid,
            educations: 30...40
        )
        let divisions = sector.divisions.flatMap { division in
            [
                head(
                    "J-KABID-\(sector.code)-\(division.code)",
                    "Kepala \(division.name)",
                    echelon: 32,
                    of: sector,
                    previous: "J-KASI-\(sector.code)-\(division.code)"
                ),
                head(
                    "J-KASI-\(sector.code)-\(division.code)",
                    "Kepala \(division.section)",
                    echelon: 41,
                    of: sector,
                    previous: handler.code
                ),
            ]
        }
        return sector.careers.flatMap { $0.posts(entry: handler.code) }
            + divisions + [
                handler,
                head(
                    "J-KA-\(sector.code)",
                    "Kepala \(sector.office)",
                    echelon: 21,
                    of: sector,
                    previous: "J-SEK-\(sector.code)"
                ),
                head(
                    "J-SEK-\(sector.code)",
                    "Sekretaris \(sector.office)",
                    echelon: 31,
                    of: sector,
                    previous: "J-KABID-\(sector.code)-\(sector.divisions[0].code)"
                ),
                head(
                    "J-KAUPTD-\(sector.code)",
                    "Kepala Unit Pelaksana Teknis \(sector.office)",
                    echelon: 41,
                    of: sector,
                    families: ["PELAYANAN_PUBLIK"],
                    previous: handler.code
                ),
            ]
    }

    private static func executing(
        _ code: String,
        _ name: String,
        field: String,
        grade: Int,
        ranks: ClosedRange<Rung>,
        educations: ClosedRange<Int>
    ) -> Post {
        Post(
            code: code,
            name: name,
            kind: .executing,
            echelon: 99,
            grade: grade,
            ranks: ranks,
            minimumEducation: educations.lowerBound,
            field: field,
            standard: Competencies.standard(
                1,
                technical: (Competencies.technical[field] ?? []).map { ($0, 1) }
            ),
            educations: Educations.of(field, levels: educations)
        )
    }

    private static func head(
        _ code: String,
        _ name: String,
        echelon: Int,
        of sector: Sector,
        families: [String] = [],
        previous: String
    ) -> Post {
        let isFirst = echelon == 41
        let level = isFirst ? 2 : echelon == 21 ? 4 : 3
        let technical = (Competencies.technical[sector.field] ?? []) + [Competencies.budget]
        return Post(
            code: code,
            name: name,
            kind: .structural,
            echelon: echelon,
            grade: isFirst ? 9 : echelon == 21 ? 15 : 12,
            pensionAge: echelon == 21 ? 60 : 58,
            ranks: isFirst ? .iiic ... .iiid : echelon == 21 ? .ivb ... .ivd : .iiid ... .ivb,
            minimumEducation: 40,
            field: sector.field,
            families: families + (isFirst ? ["MANAJERIAL_PERTAMA"] : []),
            standard: Competencies.standard(level, technical: technical.map { ($0, level) }),
            educations: Educations.of(sector.field, levels: 40...50),
            previous: previous
        )
    }
}
