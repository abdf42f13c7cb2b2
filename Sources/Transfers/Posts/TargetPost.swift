/// The post in the unit that is to be filled, with its standard as of the day of the need.
public struct TargetPost: Sendable {
    /// The post.
    public var code: PostCode
    /// Its level.
    public var level: PostLevel
    /// The unit it is in.
    public var unit: UnitCode
    /// The agency of the unit.
    public var agency: AgencyCode
    /// The district of the unit, where it is known.
    public var district: DistrictCode?
    /// How hard service in the unit is: 0 not at all, to 3.
    public var hardshipClass: Int
    /// The post's families, which bring training packages with them.
    public var families: [FamilyCode]
    /// The ranks it is open to, nil when the standard does not say.
    public var ranks: RankRange?
    /// The education it asks for, nil when the standard does not say.
    public var education: EducationStandard?
    /// The competency levels it asks for, managerial, socio-cultural and technical.
    public var standard: CompetencyProfile
    /// Whether it is a clinical or safety post that only the licensed may hold.
    public var isClinical: Bool
    /// The licences it asks for.
    public var licences: [LicenceCode]
    /// Whether its appointment needs a special approval (Dukcapil, Inspektur, Sekwan, Kasatpol PP, Sekda).
    public var needsSpecialApproval: Bool
    /// Whether it is a functional post that leads a unit, such as a head of a puskesmas.
    public var leadsUnit: Bool
    /// Whether its unit still exists, as far as units of organisation end or are merged.
    public var isUnitActive: Bool
    /// People needed and people there, nil when no formation is on record.
    public var formation: Formation?
    /// Who holds a post of a single holder; nil when it is vacant.
    public var incumbent: Incumbent?
    /// The direct superior, subordinates and deciders around the post, nil when they are not on record.
    public var circle: [PersonID]?

    /// A post; what is not given is not on record.
    public init(
        code: PostCode,
        level: PostLevel,
        unit: UnitCode,
        agency: AgencyCode,
        district: DistrictCode? = nil,
        hardshipClass: Int = 0,
        families: [FamilyCode] = [],
        ranks: RankRange? = nil,
        education: EducationStandard? = nil,
        standard: CompetencyProfile = .empty,
        isClinical: Bool = false,
        licences: [LicenceCode] = [],
        needsSpecialApproval: Bool = false,
        leadsUnit: Bool = false,
        isUnitActive: Bool = true,
        formation: Formation? = nil,
        incumbent: Incumbent? = nil,
        circle: [PersonID]? = nil
    ) {
        self.code = code
        self.level = level
        self.unit = unit
        self.agency = agency
        self.district = district
        self.hardshipClass = hardshipClass
        self.families = families
        self.ranks = ranks
        self.education = education
        self.standard = standard
        self.isClinical = isClinical
        self.licences = licences
        self.needsSpecialApproval = needsSpecialApproval
        self.leadsUnit = leadsUnit
        self.isUnitActive = isUnitActive
        self.formation = formation
        self.incumbent = incumbent
        self.circle = circle
    }

    /// Whether service in the unit is hardship service.
    public var isHardship: Bool {
        hardshipClass > 0
    }
}
