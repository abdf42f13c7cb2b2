/// Somebody who waits for a seat in a course.
public struct SeatRequest: Hashable, Sendable {
    /// Who.
    public var person: PersonID
    /// How many levels the course would close.
    public var levels: Int
    /// The day of the SPMT, since when the gap is felt.
    public var startOfDuty: CivilDate
    /// The lot that decides between equals, as for a ``Candidate``.
    public var lot: UInt64

    /// A request.
    public init(person: PersonID, levels: Int, startOfDuty: CivilDate, lot: UInt64) {
        self.person = person
        self.levels = levels
        self.startOfDuty = startOfDuty
        self.lot = lot
    }

    /// The requests in the order in which seats are given: by the size of the gap times the days since it is felt.
    public static func inOrder(_ requests: [SeatRequest], on day: CivilDate) -> [SeatRequest] {
        requests.sorted { first, second in
            let (left, right) = (first.weight(on: day), second.weight(on: day))
            return left == right ? first.lot < second.lot : left > right
        }
    }

    private func weight(on day: CivilDate) -> Int {
        // Four levels is the widest gap there is.
        min(max(levels, 0), 4) * max(day.daysSince1970 - startOfDuty.daysSince1970, 0)
    }
}
