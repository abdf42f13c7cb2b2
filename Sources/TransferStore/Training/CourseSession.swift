public import Transfers

/// A session of a course as an operator reads it.
public struct CourseSession: Sendable {
    /// Its number.
    public let id: Int64
    /// The course.
    public let course: CourseCode
    /// The course's name.
    public let courseName: String
    /// The first day.
    public let startsOn: CivilDate?
    /// The last day.
    public let endsOn: CivilDate?
    /// Where it is held.
    public let location: String?
    /// How many seats there are; nil without limit.
    public let seats: Int?
    /// How many of them are taken.
    public let taken: Int
    /// The day it was cancelled.
    public let cancelledOn: CivilDate?
    /// How many people wait for it.
    public let waiting: Int
}
