public import Transfers

/// An enrolment as an operator reads it.
public struct Enrolment: Sendable {
    /// Its number.
    public let id: Int64
    /// The employee's NIP.
    public let nip: String
    /// The employee's name with titles.
    public let name: String
    /// The course.
    public let course: CourseCode
    /// The course's name.
    public let courseName: String
    /// Who gives it; nil where the catalogue does not say.
    public let provider: String?
    /// The state as stored, such as `ENROLLED` or `WAITLISTED`.
    public let state: String
    /// Its length in JP.
    public let hours: Int
    /// The year to which the JP count.
    public let year: Int
    /// The first day of the session.
    public internal(set) var startsOn: CivilDate?
    /// The last day of the session.
    public internal(set) var endsOn: CivilDate?
    /// Where the session is held.
    public internal(set) var location: String?
    /// The place on the wait-list, 1 for the next to get a seat.
    public let waitPosition: Int?
    /// Who is trained.
    public let person: PersonID
    /// The session; nil while there is none.
    public internal(set) var session: Int64?
    /// The plan behind it.
    public let plan: Int64?
    /// Levels of competencies that the course would close.
    public let levels: Int
    /// Since when the gap is felt: the day of the SPMT, or of the plan.
    public let feltSince: CivilDate
    /// Since when it waits for a seat or a provider; nil when it does not.
    public internal(set) var waitsSince: CivilDate?
    /// Beyond the yearly JP of a PPPK, so that somebody has to approve it.
    public let needsApproval: Bool
    /// Why it was approved all the same.
    public let approvalReason: String?
    /// When the operator was told that it has waited too long.
    public internal(set) var escalatedOn: CivilDate?
    /// The certificate.
    public internal(set) var certificate: String?

    /// The stage it has come to.
    ///
    /// The table's check allows no other words.
    public var stage: EnrolmentState { EnrolmentState(rawValue: state) ?? .cancelled }
}
