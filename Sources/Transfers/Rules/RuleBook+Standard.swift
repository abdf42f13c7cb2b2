extension RuleBook {
    /// The rules as delivered, by which the database's tables are first filled.
    ///
    /// Rows whose basis says "praktik" or "rancangan" are practice or proposals, which the province confirms.
    public static let standard = RuleBook(
        uncheckedVersion: "2025.4",
        parameters: gateRows + freshnessRows + scoreRows + trainingRows + processRows + remedyRows + assignmentRows
            + followUpRows,
        profiles: standardProfiles
    )

    private static let start = CivilDate(uncheckedYear: 2020, month: 1, day: 1)

    static func row(
        _ code: RuleCode,
        _ value: Fraction,
        _ unit: RuleParameter.Unit,
        _ basis: String,
        _ level: PostLevel? = nil
    ) -> RuleParameter {
        RuleParameter(code: code, level: level, value: value, unit: unit, basis: basis, validFrom: start)
    }

    private static let gateRows: [RuleParameter] =
        [
            row(.tenureMinimum, 24, .months, "PP 11/2017 Ps 190(3)"),
            row(.tenureSignal, 60, .months, "PP 11/2017 Ps 190(3)"),
            // Who studies for longer than this no longer keeps the post from being filled.
            row(.studyVacancy, 6, .months, "rancangan"),
            row(.performanceYears, 2, .years, "Peraturan BKN 5/2019 Ps 3"),
            row(.disciplinePromotion, 36, .months, "PP 94/2021; Peraturan BKN 6/2022"),
            row(.disciplineLateral, 24, .months, "Permendikdasmen 1/2025"),
            row(.retirementDistance, 12, .months, "praktik; rancangan"),
            row(.retirementDistance, 24, .months, "praktik; rancangan", .jptUtama),
            row(.retirementDistance, 24, .months, "praktik; rancangan", .jptMadya),
            row(.retirementDistance, 24, .months, "praktik; rancangan", .jptPratama),
            row(.retirementDistance, 24, .months, "praktik; rancangan", .administrator),
            row(.formationGap, 1, .people, "Peraturan BKN 5/2019 Ps 3 (anjab, ABK)"),
            row(.matchMinimum, 68, .points, "praktik penilaian kompetensi (JPM)"),
            row(.matchFull, 80, .points, "praktik penilaian kompetensi (JPM)"),
            row(.experienceForAdministrator, 36, .months, "PP 11/2017 (persyaratan administrator)"),
            row(.headInauguration, 6, .months, "UU 10/2016 Ps 162(3)"),
            row(.ownRequestService, 120, .months, "PermenPANRB 6/2024 Ps 59(2)"),
            row(.hardshipLimit, 24, .months, "praktik; rancangan"),
            row(.hardshipLimit, 36, .months, "praktik; rancangan", .pelaksana),
            row(.originMinimumShare, .hundredths(50), .share, "Analisis beban kerja (ABK); rancangan"),
        ]
        + levelOrders.map { row(.levelOrder, $0.order, .order, $0.basis, $0.level) }
        + [row(.levelOrder, 3, .order, "rancangan")]

    private static let levelOrders: [(level: PostLevel, order: Fraction, basis: String)] = [
        (.jptUtama, 9, "UU 20/2023 Ps 16"),
        (.jptMadya, 8, "UU 20/2023 Ps 16"),
        (.jptPratama, 7, "UU 20/2023 Ps 16"),
        (.administrator, 6, "UU 20/2023 Ps 16"),
        (.pengawas, 5, "UU 20/2023 Ps 16"),
        (.eselonV, 4, "UU 20/2023 Ps 16"),
        (.ahliUtama, 7, "PermenPANRB 22/2021 (diagonal); rancangan"),
        (.ahliMadya, 6, "PermenPANRB 22/2021 (diagonal); rancangan"),
        (.ahliMuda, 5, "PermenPANRB 22/2021 (diagonal); rancangan"),
        (.ahliPertama, 4, "PermenPANRB 22/2021 (diagonal); rancangan"),
        (.penyelia, 4, "PermenPANRB 22/2021 (diagonal); rancangan"),
    ]

    private static let freshnessRows: [RuleParameter] =
        [
            row(.assessmentValidity, 36, .months, "praktik; rancangan"),
            row(.missingDataPolicy, 2, .policy, "rancangan"),
            row(.quietBegins, 20, .hour, "rancangan"),
            row(.quietEnds, 7, .hour, "rancangan"),
        ]
        + PostLevel.allCases.filter(\.kind.isManagerial).map { row(.missingDataPolicy, 1, .policy, "rancangan", $0) }

    private static let scoreRows: [RuleParameter] = [
        row(.performanceLastYear, .hundredths(60), .share, "rancangan"),
        row(.performanceYearBefore, .hundredths(40), .share, "rancangan"),
        row(.predicateVeryGood, 100, .points, "PermenPANRB 6/2022; rancangan"),
        row(.predicateGood, 80, .points, "PermenPANRB 6/2022; rancangan"),
        row(.predicateNeedsImprovement, 50, .points, "PermenPANRB 6/2022; rancangan"),
        row(.predicatePoor, 25, .points, "PermenPANRB 6/2022; rancangan"),
        row(.predicateVeryPoor, 0, .points, "PermenPANRB 6/2022; rancangan"),
        row(.disciplineLookBack, 36, .months, "rancangan"),
        row(.disciplineMinor, 10, .points, "PP 94/2021; praktik"),
        row(.disciplineModerate, 30, .points, "PP 94/2021; praktik"),
        row(.disciplineSevere, 50, .points, "PP 94/2021; praktik"),
        row(.potentialCompetence, .hundredths(70), .share, "praktik manajemen talenta"),
        row(.potentialPsychology, .hundredths(20), .share, "praktik manajemen talenta"),
        row(.potentialTrackRecord, .hundredths(10), .share, "praktik manajemen talenta"),
        row(.potentialHigh, 90, .points, "PermenPANRB 3/2020; praktik"),
        row(.potentialMiddle, 78, .points, "PermenPANRB 3/2020; praktik"),
        row(.matchMansoskul, .hundredths(40), .share, "PermenPANRB 38/2017; rancangan"),
        row(.matchTechnical, .hundredths(40), .share, "PermenPANRB 38/2017; rancangan"),
        row(.matchQualification, .hundredths(20), .share, "PermenPANRB 38/2017; rancangan"),
        row(.qualificationFull, 100, .points, "PermenPANRB 38/2017; rancangan"),
        row(.qualificationRelated, 50, .points, "PermenPANRB 38/2017; rancangan"),
        row(.experienceShare, .hundredths(60), .share, "rancangan"),
        row(.tenureShare, .hundredths(40), .share, "rancangan"),
        row(.experienceTarget, 10, .years, "rancangan"),
        row(.tenureFull, 60, .months, "PP 11/2017 Ps 190(3)"),
        row(.needBase, .hundredths(50), .share, "rancangan"),
        row(.needSlope, .hundredths(50), .share, "rancangan"),
        row(.aspirationStep, 10, .points, "rancangan"),
        row(.aspirationRanks, 6, .number, "rancangan"),
        row(.aspirationDistrict, 60, .points, "rancangan"),
        row(.aspirationAnywhere, 60, .points, "rancangan"),
        row(.aspirationNone, 50, .points, "rancangan"),
        row(.aspirationDeclined, 0, .points, "rancangan"),
        row(.locationNeutral, 50, .points, "rancangan"),
        row(.locationReturn, 50, .points, "rancangan"),
        row(.locationRepeat, 50, .points, "rancangan"),
        row(.locationVolunteer, 25, .points, "rancangan"),
        row(.hardshipRest, 24, .months, "rancangan"),
    ]

    private static let trainingRows: [RuleParameter] = [
        row(.trainingGapOne, 20, .trainingHours, "rancangan"),
        row(.trainingGapTwo, 40, .trainingHours, "rancangan"),
        row(.trainingGapThree, 80, .trainingHours, "rancangan"),
        row(.trainingValidity, 36, .months, "rancangan"),
        row(.trainingYearly, 20, .trainingHours, "PP 11/2017; Peraturan LAN 10/2018"),
        row(.trainingContractLimit, 24, .trainingHours, "Peraturan LAN 15/2020"),
    ]

    private static let standardProfiles: [WeightProfile] = [
        profile(.regular, 25, 20, 25, 10, 10, 5, 5),
        profile(.urgent, 10, 5, 35, 20, 20, 10, 0),
        profile(.managerial, 25, 25, 30, 10, 5, 5, 0),
        profile(.remote, 20, 10, 25, 10, 15, 10, 10),
        profile(.ownRequest, 20, 10, 25, 5, 25, 15, 0),
    ]

    /// A profile in hundredths, in the order K, P, C, E, N, A, L.
    private static func profile(
        _ name: WeightProfile.Name,
        _ k: Int32,
        _ p: Int32,
        _ c: Int32,
        _ e: Int32,
        _ n: Int32,
        _ a: Int32,
        _ l: Int32
    ) -> WeightProfile {
        WeightProfile(
            name: name,
            weights: ComponentValues(
                performance: .hundredths(k),
                potential: .hundredths(p),
                competence: .hundredths(c),
                experience: .hundredths(e),
                need: .hundredths(n),
                aspiration: .hundredths(a),
                location: .hundredths(l)
            ),
            basis: "rancangan",
            validFrom: start
        )
    }
}
