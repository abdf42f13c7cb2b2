/// What is known of one employee when a need is evaluated: a snapshot without name, NIP, birth date or sex.
///
/// A nil says that the data are not there. A gate then says "not examined" and a score is missing; neither is guessed.
public struct Candidate: Sendable {
    /// Who it is, opaquely.
    public var id: PersonID
    /// The lot that decides between equals: eight bytes of a hash of the period's published seed and the person.
    public var lot: UInt64
    /// How the person is employed.
    public var employment: EmploymentKind
    /// The legal position; nil for a code that is not known.
    public var legalPosition: LegalPosition?
    /// The rank.
    public var rank: Rank?
    /// The post held definitively.
    public var post: HeldPost
    /// The day the retirement age of the present post is reached.
    public var retirement: CivilDate?
    /// The same for the target post, which may have another retirement age; for planning only.
    public var retirementInTarget: CivilDate?
    /// The day of appointment as PNS.
    public var pnsSince: CivilDate?
    /// Predicates by year, in any order.
    public var performance: [AnnualPerformance]
    /// Cases of discipline; nil when they are not on record at all.
    public var discipline: [DisciplineCase]?
    /// The last assessment.
    public var assessment: Assessment?
    /// Levels of technical competencies.
    public var technical: CompetencyProfile
    /// The row of the technical levels.
    public var technicalRecord: RecordID?
    /// The highest education.
    public var education: Education?
    /// Months in posts of the target's field, overlapping ones counted once and acting ones left out.
    public var relevantMonths: Int?
    /// Months as pengawas or in an equal functional post, as gate E22 asks.
    public var supervisoryMonths: Int?
    /// Service in remote units.
    public var hardship: HardshipService
    /// The wishes, in any order.
    public var aspirations: [Aspiration]
    /// Whether the person would go to a remote unit; nil when nothing was said.
    public var remoteWillingness: Willingness?
    /// What the person asks of any transfer besides where to.
    public var placementWishes: PlacementWishes
    /// The district of the present unit; nil when it is not on record.
    public var district: DistrictCode?
    /// When the wishes were stated, which decides between equals.
    public var aspirationsStatedAt: Instant?
    /// The licences held; nil when they are not on record.
    public var licences: [Licence]?
    /// People the person has declared a relation to; nil when nothing was declared either way.
    public var relations: [PersonID]?
    /// Whether the person is on a leave other than the unpaid one; nil when it is not on record.
    public var leave: Leave?
    /// Whether a court process is running; nil when it is not on record.
    public var isInCourt: Bool?
    /// Whether the person is bound to a service (ikatan dinas); nil when it is not on record.
    public var isBound: Bool?
    /// Whether the competence test for the target's functional post was passed; nil when it is not on record.
    public var hasPassedCompetenceTest: Bool?
    /// Whether a promotion in rank is being processed; nil when it is not on record.
    public var isBeingPromotedInRank: Bool?
    /// Whether an approved accommodation excludes the target; nil when it is not on record.
    public var accommodationExcludesTarget: Bool?
    /// What letters say of the person where there are no data.
    public var facts: [AscertainedFact]
    /// Whether another proposal for the person is active; nil when proposals are not on record.
    public var hasActiveProposal: Bool?
    /// Whether the identity is in conflict with another row's.
    public var hasIdentityConflict: Bool

    /// A candidate by what is always there; the rest is set afterwards.
    ///
    /// - Parameters:
    ///   - id: Who it is, opaquely.
    ///   - lot: The lot that decides between equals.
    ///   - employment: How the person is employed.
    ///   - legalPosition: The legal position.
    ///   - post: The post held definitively.
    public init(
        id: PersonID,
        lot: UInt64,
        employment: EmploymentKind,
        legalPosition: LegalPosition?,
        post: HeldPost
    ) {
        self.id = id
        self.lot = lot
        self.employment = employment
        self.legalPosition = legalPosition
        self.post = post
        performance = []
        technical = .empty
        hardship = .none
        aspirations = []
        placementWishes = PlacementWishes()
        facts = []
        hasIdentityConflict = false
    }
}
