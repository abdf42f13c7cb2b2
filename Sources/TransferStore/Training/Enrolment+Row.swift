internal import Postgres
internal import Transfers

extension Enrolment {
    /// Reads a row of ``EnrolmentListSQL``, whose columns it takes in their order.
    init(_ row: Row) throws(PostgresError) {
        id = try row.decode(at: 0)
        nip = try row.decode(at: 1)
        name = try row.decode(at: 2)
        course = CourseCode(try row.decode(at: 3, as: String.self))
        courseName = try row.decode(at: 4)
        state = try row.decode(at: 5)
        hours = try row.decode(at: 6)
        year = try row.decode(at: 7)
        startsOn = try row.decode(at: 8)
        endsOn = try row.decode(at: 9)
        location = try row.decode(at: 10)
        waitPosition = try row.decode(at: 11)
        person = try row.decode(at: 12)
        session = try row.decode(at: 13)
        plan = try row.decode(at: 14)
        levels = try row.decode(at: 15)
        feltSince = try row.decode(at: 16)
        waitsSince = try row.decode(at: 17)
        needsApproval = try row.decode(at: 18)
        approvalReason = try row.decode(at: 19)
        escalatedOn = try row.decode(at: 20)
        certificate = try row.decode(at: 21)
        provider = try row.decode(at: 22)
    }
}
