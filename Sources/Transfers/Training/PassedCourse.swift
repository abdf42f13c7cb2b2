/// A course that a person has passed.
public struct PassedCourse: Hashable, Sendable {
    /// The course.
    public var course: CourseCode
    /// The day it was passed.
    public var date: CivilDate

    /// A passed course.
    public init(course: CourseCode, date: CivilDate) {
        self.course = course
        self.date = date
    }
}
