/// What came of asking for a seat in a course.
public enum EnrolmentOutcome: Hashable, Sendable {
    /// A seat was taken; the number is the enrolment's.
    case enrolled(Int64)
    /// Every session is full; the person waits for the first of them.
    case waitlisted(Int64, position: Int)
    /// The catalogue has no session to come.
    case recommended(Int64)
    /// It is beyond the yearly JP of a PPPK, and waits for an approval.
    case needsApproval(Int64)
    /// The person has an open enrolment in the course already.
    case already
}
