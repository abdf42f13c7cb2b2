/// The values of the score formulas for one target on one day, looked up once instead of for every candidate.
struct ScoreRules: Sendable {
    let weights: ComponentValues<Fraction>
    let policy: MissingDataPolicy
    let performanceLastYear: Fraction
    let performanceYearBefore: Fraction
    let predicatePoints: [Fraction]
    let disciplineLookBack: Int
    let disciplineMinor: Fraction
    let disciplineModerate: Fraction
    let disciplineSevere: Fraction
    let assessmentValidity: Int
    let potentialCompetence: Fraction
    let potentialPsychology: Fraction
    let potentialTrackRecord: Fraction
    let potentialHigh: Fraction
    let potentialMiddle: Fraction
    let matchMansoskul: Fraction
    let matchTechnical: Fraction
    let matchQualification: Fraction
    let qualificationFull: Fraction
    let qualificationRelated: Fraction
    let experienceShare: Fraction
    let tenureShare: Fraction
    let experienceTarget: Int
    let tenureMinimum: Int
    let tenureFull: Int
    let needBase: Fraction
    let needSlope: Fraction
    let aspirationStep: Fraction
    let aspirationRanks: Int
    let aspirationDistrict: Fraction
    let aspirationAnywhere: Fraction
    let aspirationNone: Fraction
    let aspirationDeclined: Fraction
    let locationNeutral: Fraction
    let locationReturn: Fraction
    let locationRepeat: Fraction
    let locationVolunteer: Fraction
    let hardshipRest: Int
    let hardshipLimit: LevelLimits

    init(
        _ rules: RuleBook,
        profile: WeightProfile.Name,
        for level: PostLevel,
        on day: CivilDate
    ) throws(RuleBookFault) {
        func value(_ code: RuleCode) throws(RuleBookFault) -> Fraction { try rules.value(code, for: level, on: day) }
        func number(_ code: RuleCode) throws(RuleBookFault) -> Int { try rules.number(code, for: level, on: day) }
        weights = try rules.profile(profile, on: day).weights
        guard let policy = MissingDataPolicy(rawValue: try number(.missingDataPolicy)) else {
            throw .impossibleValue(code: RuleCode.missingDataPolicy.rawValue)
        }
        self.policy = policy
        performanceLastYear = try value(.performanceLastYear)
        performanceYearBefore = try value(.performanceYearBefore)
        predicatePoints = [
            try value(.predicateVeryGood), try value(.predicateGood), try value(.predicateNeedsImprovement),
            try value(.predicatePoor), try value(.predicateVeryPoor),
        ]
        disciplineLookBack = try number(.disciplineLookBack)
        disciplineMinor = try value(.disciplineMinor)
        disciplineModerate = try value(.disciplineModerate)
        disciplineSevere = try value(.disciplineSevere)
        assessmentValidity = try number(.assessmentValidity)
        potentialCompetence = try value(.potentialCompetence)
        potentialPsychology = try value(.potentialPsychology)
        potentialTrackRecord = try value(.potentialTrackRecord)
        potentialHigh = try value(.potentialHigh)
        potentialMiddle = try value(.potentialMiddle)
        matchMansoskul = try value(.matchMansoskul)
        matchTechnical = try value(.matchTechnical)
        matchQualification = try value(.matchQualification)
        qualificationFull = try value(.qualificationFull)
        qualificationRelated = try value(.qualificationRelated)
        experienceShare = try value(.experienceShare)
        tenureShare = try value(.tenureShare)
        experienceTarget = try number(.experienceTarget)
        tenureMinimum = try number(.tenureMinimum)
        tenureFull = try number(.tenureFull)
        guard experienceTarget > 0 else { throw .impossibleValue(code: RuleCode.experienceTarget.rawValue) }
        guard tenureFull > tenureMinimum else { throw .impossibleValue(code: RuleCode.tenureFull.rawValue) }
        needBase = try value(.needBase)
        needSlope = try value(.needSlope)
        aspirationStep = try value(.aspirationStep)
        aspirationRanks = try number(.aspirationRanks)
        aspirationDistrict = try value(.aspirationDistrict)
        aspirationAnywhere = try value(.aspirationAnywhere)
        aspirationNone = try value(.aspirationNone)
        aspirationDeclined = try value(.aspirationDeclined)
        locationNeutral = try value(.locationNeutral)
        locationReturn = try value(.locationReturn)
        locationRepeat = try value(.locationRepeat)
        locationVolunteer = try value(.locationVolunteer)
        hardshipRest = try number(.hardshipRest)
        hardshipLimit = try LevelLimits(rules, .hardshipLimit, on: day)
    }
}
