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
    /// The state as stored, such as `ENROLLED` or `WAITLISTED`.
    public let state: String
    /// Its length in JP.
    public let hours: Int
    /// The year to which the JP count.
    public let year: Int
    /// The first day of the session.
    public let startsOn: CivilDate?
    /// The last day of the session.
    public let endsOn: CivilDate?
    /// Where the session is held.
    public let location: String?
    /// The place on the wait-list, 1 for the next to get a seat.
    public let waitPosition: Int?
}
