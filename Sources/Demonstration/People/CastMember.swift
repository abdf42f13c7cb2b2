internal import Transfers

/// The three people of the worked example, with all that their evaluation reads.
enum CastMember: CaseIterable {
    case sari, budi, dewi
}

extension CastMember {
    struct FormerPost {
        let post: String
        let unit: String
        let from: CivilDate
        let until: CivilDate
    }

    struct Wish {
        let rank: Int
        let post: String
        let unit: String
        let stated: CivilDate
    }

    var nip: String {
        switch self {
        case .sari: "198703142011012907"
        case .budi: "198508212010011904"
        case .dewi: "199002022014022903"
        }
    }

    var name: String {
        switch self {
        case .sari: "Sari Wulandari"
        case .budi: "Budi Prasetyo"
        case .dewi: "Dewi Anggraini"
        }
    }

    var education: String { self == .budi ? "PD-TEKNIK_LINGKUNGAN-40" : "PD-PROMKES-40" }

    var isMale: Bool { self == .budi }

    var born: CivilDate {
        switch self {
        case .sari: CivilDate(1987, 3, 14)
        case .budi: CivilDate(1985, 8, 21)
        case .dewi: CivilDate(1990, 2, 2)
        }
    }

    var entered: CivilDate {
        switch self {
        case .sari: CivilDate(2011, 1, 1)
        case .budi: CivilDate(2010, 1, 1)
        case .dewi: CivilDate(2014, 2, 1)
        }
    }

    var rankSince: CivilDate {
        switch self {
        case .sari: CivilDate(2022, 4, 1)
        case .budi: CivilDate(2021, 4, 1)
        case .dewi: CivilDate(2024, 4, 1)
        }
    }

    var postSince: CivilDate {
        switch self {
        case .sari: CivilDate(2021, 4, 1)
        case .budi: CivilDate(2020, 4, 1)
        case .dewi: CivilDate(2024, 4, 1)
        }
    }

    /// Relevant are 54 + 54 months of Sari, 36 of Budi, and all of Dewi's.
    var formerPosts: [FormerPost] {
        switch self {
        case .sari:
            [
                FormerPost(
                    post: "J-PENGELOLA-DINKES",
                    unit: "U-DINKES-SEK",
                    from: entered,
                    until: CivilDate(2016, 10, 1)
                ),
                FormerPost(
                    post: "J-PROMKES-PERTAMA",
                    unit: "U-DINKES-KESMAS-S",
                    from: CivilDate(2016, 10, 1),
                    until: postSince
                ),
            ]
        case .budi:
            [
                FormerPost(post: "J-PENGELOLA-DLH", unit: "U-DLH-TATA-S", from: entered, until: CivilDate(2014, 4, 1)),
                FormerPost(
                    post: "J-PROMKES-PERTAMA",
                    unit: "U-BAPELKES",
                    from: CivilDate(2014, 4, 1),
                    until: CivilDate(2017, 4, 1)
                ),
                FormerPost(
                    post: "J-SANITASI-PERTAMA",
                    unit: "U-DINKES-P2P-S",
                    from: CivilDate(2017, 4, 1),
                    until: postSince
                ),
            ]
        case .dewi:
            [
                FormerPost(
                    post: "J-PROMKES-PERTAMA",
                    unit: "U-BAPELKES",
                    from: entered,
                    until: CivilDate(2019, 4, 1)
                ),
                FormerPost(
                    post: "J-PROMKES-MUDA",
                    unit: "U-DINKES-KESMAS-S",
                    from: CivilDate(2019, 4, 1),
                    until: postSince
                ),
            ]
        }
    }

    /// The predicates of 2023 and 2024.
    var performance: [Performance] {
        switch self {
        case .sari: [.good, .veryGood]
        case .budi: [.good, .good]
        case .dewi: [.veryGood, .veryGood]
        }
    }

    var assessment: Assessment {
        switch self {
        case .sari:
            Assessment(
                day: CivilDate(2025, 3, 10),
                competence: 84,
                potential: 76,
                record: 90,
                levels: [2, 2, 2, 2, 3, 2, 1, 2, 2]
            )
        case .budi:
            Assessment(
                day: CivilDate(2025, 3, 11),
                competence: 80,
                potential: 84,
                record: 80,
                levels: [2, 2, 1, 2, 2, 1, 1, 2, 2]
            )
        case .dewi:
            Assessment(
                day: CivilDate(2025, 3, 12),
                competence: 92,
                potential: 90,
                record: 90,
                levels: [2, 2, 3, 2, 3, 2, 2, 2, 2]
            )
        }
    }

    var technicalCompetencies: [(code: String, level: Int)] {
        let levels =
            switch self {
            case .sari: [3, 3, 1, 2]
            case .budi: [1, 1, 2, 1]
            case .dewi: [3, 3, 2, 2]
            }
        return Array(zip(["T.PROMKES", "T.PEMBERDAYAAN", Competencies.budget, "T.SURVEILANS"], levels))
    }

    var wishes: [Wish] {
        switch self {
        case .sari:
            [
                Wish(rank: 1, post: "J-KABID-DINKES-KESMAS", unit: "U-DINKES-KESMAS", stated: CivilDate(2025, 6, 2)),
                Wish(rank: 2, post: "J-KASI-PROMKES", unit: "U-BKWK-PP", stated: CivilDate(2025, 6, 2)),
            ]
        case .budi: [Wish(rank: 1, post: "J-KASI-PROMKES", unit: "U-BKWK-PP", stated: CivilDate(2025, 6, 4))]
        case .dewi: [Wish(rank: 1, post: "J-KASI-PROMKES", unit: "U-BKWK-PP", stated: CivilDate(2025, 6, 3))]
        }
    }
}
