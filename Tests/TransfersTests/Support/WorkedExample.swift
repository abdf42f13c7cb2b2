import Testing
import Transfers

/// The worked example: three people for the head of a section of health promotion on an island.
enum WorkedExample {
    static let agency: AgencyCode = "PROV-BINAWIDYA"

    static func target() throws -> TargetPost {
        let managerial = try CompetencyProfile(mansoskul: [2, 2, 3, 2, 3, 2, 2, 2, 2])
        return TargetPost(
            code: "J-KASI-PROMKES",
            level: .pengawas,
            unit: "U-BKWK-PP",
            agency: agency,
            district: "KAB-KEPULAUAN",
            hardshipClass: 2,
            families: ["PELAYANAN_PUBLIK", "TERPENCIL", "MANAJERIAL_PERTAMA"],
            ranks: RankRange(
                lowest: try Rank(parsing: "III/b", employment: .pns),
                highest: try Rank(parsing: "III/d", employment: .pns)
            ),
            education: EducationStandard(
                minimum: .s1,
                fields: ["KESEHATAN_MASYARAKAT"],
                relatedFields: ["TEKNIK_LINGKUNGAN"]
            ),
            standard: try CompetencyProfile(managerial.entries + technical(3, 3, 2, 2).entries),
            formation: Formation(needed: 1, filled: 0),
            circle: []
        )
    }

    static func context(_ profile: WeightProfile.Name = .regular) throws -> EvaluationContext {
        EvaluationContext(
            rules: .standard,
            profile: profile,
            target: try target(),
            asOf: try date("2025-10-01"),
            moratoria: [],
            headInaugurations: [HeadInauguration(on: try date("2025-02-20"))]
        )
    }

    static func technical(_ levels: Int...) throws -> CompetencyProfile {
        let codes: [Competency] = ["T.PROMKES", "T.PEMBERDAYAAN", "T.ANGGARAN", "T.SURVEILANS"]
        return try CompetencyProfile(
            zip(codes, levels).map { CompetencyProfile.Entry($0, try #require(CompetencyLevel($1))) }
        )
    }

    static func sari() throws -> Candidate {
        var sari = try person(1, since: "2021-04-01", needed: 6, filled: 6)
        sari.assessment = try assessment([2, 2, 2, 2, 3, 2, 1, 2, 2], "84", "76", "90", record: 881)
        sari.technical = try technical(3, 3, 1, 2)
        sari.education = Education(level: .s1, field: "KESEHATAN_MASYARAKAT")
        sari.performance = predicates(.veryGood, .good)
        sari.relevantMonths = 9 * 12
        sari.aspirations = [Aspiration(rank: 2, post: "J-KASI-PROMKES", unit: "U-BKWK-PP")]
        return sari
    }

    static func budi() throws -> Candidate {
        var budi = try person(2, since: "2020-04-01", needed: 4, filled: 6)
        budi.assessment = try assessment([2, 2, 1, 2, 2, 1, 1, 2, 2], "80", "84", "80", record: 882)
        budi.technical = try technical(1, 1, 2, 1)
        budi.education = Education(level: .s1, field: "TEKNIK_LINGKUNGAN")
        budi.performance = predicates(.good, .good)
        budi.relevantMonths = 3 * 12
        budi.aspirations = [Aspiration(rank: 1, post: "J-KASI-PROMKES", unit: "U-BKWK-PP")]
        return budi
    }

    static func dewi() throws -> Candidate {
        var dewi = try person(3, since: "2024-04-01", needed: 5, filled: 5)
        dewi.assessment = try assessment([2, 2, 3, 2, 3, 2, 2, 2, 2], "92", "90", "90", record: 883)
        dewi.technical = try technical(3, 3, 2, 2)
        dewi.education = Education(level: .s1, field: "KESEHATAN_MASYARAKAT")
        dewi.performance = predicates(.veryGood, .veryGood)
        dewi.relevantMonths = 12 * 12
        dewi.aspirations = [Aspiration(rank: 1, post: "J-KASI-PROMKES", unit: "U-BKWK-PP")]
        return dewi
    }

    /// What the three share: PNS, active, JF Ahli Muda III/d of the same agency, nothing against them.
    private static func person(_ number: UInt64, since: String, needed: Int, filled: Int) throws -> Candidate {
        var person = Candidate(
            id: PersonID(high: 0, low: number),
            lot: number,
            employment: .pns,
            legalPosition: .active,
            post: HeldPost(
                code: "J-PENYULUH-MUDA",
                level: .ahliMuda,
                unit: "U-DINKES",
                agency: agency,
                since: try date(since),
                formation: Formation(needed: needed, filled: filled, minimum: 3)
            )
        )
        person.rank = try Rank(parsing: "III/d", employment: .pns)
        person.retirement = try date("2043-03-14")
        person.discipline = []
        person.leave = .atWork
        person.isInCourt = false
        person.isBound = false
        person.isBeingPromotedInRank = false
        person.hasActiveProposal = false
        person.accommodationExcludesTarget = false
        person.relations = []
        person.licences = []
        return person
    }

    private static func predicates(_ last: Predicate, _ before: Predicate) -> [AnnualPerformance] {
        [
            AnnualPerformance(year: 2023, predicate: before, record: RecordID(.performance, 2_023)),
            AnnualPerformance(year: 2024, predicate: last, record: RecordID(.performance, 2_024)),
        ]
    }

    private static func assessment(
        _ levels: [Int],
        _ competence: String,
        _ psychology: String,
        _ trackRecord: String,
        record: Int64
    ) throws -> Assessment {
        Assessment(
            date: try date("2024-06-10"),
            levels: try CompetencyProfile(mansoskul: levels),
            competence: try Fraction(decimal: competence),
            psychology: try Fraction(decimal: psychology),
            trackRecord: try Fraction(decimal: trackRecord),
            record: RecordID(.assessment, record)
        )
    }
}
