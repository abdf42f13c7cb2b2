/// What the gates can tell people apart by, as small numbers.
struct CandidateTraits: Sendable {
    var status: Int32 = 0
    var place: Int32 = 0
    var post: Int32 = 0
    var unit: Int32 = 0
    var rank: Int32 = 0
    var education: Int32 = 0
    var performance: Int32 = 0
    var discipline: Int32 = 0
    var formation: Int32 = 0
    var hardship: Int32 = 0
    /// The levels of the last assessment, four bits for each of the nine; nil without one.
    let levels: MansoskulLevels?
    /// How old the assessment is; a limit of validity is compared with it.
    let assessmentMonths: Int32
    let marks: Marks

    /// What is seldom.
    struct Marks: OptionSet, Sendable {
        let rawValue: UInt8
        /// Letters say something of the person, perhaps of one post.
        static let facts = Marks(rawValue: 1)
        static let relations = Marks(rawValue: 2)
        static let proposal = Marks(rawValue: 4)
        static let technical = Marks(rawValue: 8)
        static let relationsUnknown = Marks(rawValue: 16)
        static let proposalsUnknown = Marks(rawValue: 32)
    }

    init(_ candidate: Candidate, asOf: CivilDate) {
        levels = candidate.assessment.map { MansoskulLevels($0.levels) }
        assessmentMonths = candidate.assessment.map { Int32(clamping: $0.date.months(until: asOf)) } ?? 0
        var marks: Marks = []
        if !candidate.facts.isEmpty { marks.insert(.facts) }
        if !(candidate.relations ?? []).isEmpty { marks.insert(.relations) }
        if candidate.relations == nil { marks.insert(.relationsUnknown) }
        if candidate.hasActiveProposal == nil { marks.insert(.proposalsUnknown) }
        if candidate.hasActiveProposal ?? false { marks.insert(.proposal) }
        if !candidate.technical.entries.isEmpty { marks.insert(.technical) }
        self.marks = marks
    }
}

/// What the gates of a person's own standing look at.
struct StatusTrait: Hashable, Sendable {
    let employment: EmploymentKind
    let legalPosition: LegalPosition?
    let leave: Leave?
    let isInCourt: Bool?
    let isBound: Bool?
    let accommodation: Bool?
    let hasIdentityConflict: Bool

    init(_ candidate: Candidate) {
        employment = candidate.employment
        legalPosition = candidate.legalPosition
        leave = candidate.leave
        isInCourt = candidate.isInCourt
        isBound = candidate.isBound
        accommodation = candidate.accommodationExcludesTarget
        hasIdentityConflict = candidate.hasIdentityConflict
    }
}

/// What the gates look at that compare the present post with the target, besides whether they are the same.
struct PlaceTrait: Hashable, Sendable {
    let employment: EmploymentKind
    let level: PostLevel
    let agency: AgencyCode
    let leadsUnit: Bool
    let hasPassedCompetenceTest: Bool?
    let isBeingPromotedInRank: Bool?

    init(_ candidate: Candidate) {
        employment = candidate.employment
        level = candidate.post.level
        agency = candidate.post.agency
        leadsUnit = candidate.post.leadsUnit
        hasPassedCompetenceTest = candidate.hasPassedCompetenceTest
        isBeingPromotedInRank = candidate.isBeingPromotedInRank
    }
}

/// What the gate of remote service looks at.
struct HardshipTrait: Hashable, Sendable {
    let months: Int
    let level: PostLevel

    init(_ candidate: Candidate) {
        months = candidate.hardship.months
        level = candidate.post.level
    }
}

extension Candidate {
    /// How many years back predicates are told apart.
    static var yearsOfPredicates: Int { 16 }

    /// The predicates of the years before one, four bits for each, the last year first; of two for a year the first.
    func predicates(before year: Int) -> UInt64 {
        var packed: UInt64 = 0
        for entry in performance where (1...Self.yearsOfPredicates).contains(year - entry.year) {
            let shift = UInt64(year - entry.year - 1) * 4
            if packed >> shift & 15 == 0 { packed |= UInt64(entry.predicate.rawValue) << shift }
        }
        return packed
    }
}
