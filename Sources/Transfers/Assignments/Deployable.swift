/// A person who might be sent, as a roster sees them: by skill, readiness and turn, never by a score.
public struct Deployable: Hashable, Sendable {
    /// Who it is.
    public var person: PersonID
    /// Whether they volunteered.
    public var isVolunteer: Bool
    /// The skills they can prove.
    public var skills: Set<SkillCode>
    /// Whether they can leave now: fit, released, not on leave.
    public var isAvailable: Bool
    /// How often they were sent before.
    public var timesSent: Int
    /// Whether they were sent the last time somebody was.
    public var wasSentLast: Bool
    /// The day of their last return.
    public var returnedOn: CivilDate?
    /// How long they travel, in minutes.
    public var travelMinutes: Int
    /// The lot that decides between equals, as for a ``Candidate``.
    public var lot: UInt64

    /// A person.
    public init(
        person: PersonID,
        isVolunteer: Bool,
        skills: Set<SkillCode>,
        isAvailable: Bool = true,
        timesSent: Int = 0,
        wasSentLast: Bool = false,
        returnedOn: CivilDate? = nil,
        travelMinutes: Int,
        lot: UInt64
    ) {
        self.person = person
        self.isVolunteer = isVolunteer
        self.skills = skills
        self.isAvailable = isAvailable
        self.timesSent = timesSent
        self.wasSentLast = wasSentLast
        self.returnedOn = returnedOn
        self.travelMinutes = travelMinutes
        self.lot = lot
    }
}
