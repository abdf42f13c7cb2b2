public import Postgres
public import Transfers

/// When heads of regions took office, by which gate E25 goes; rows are added and never changed.
public struct HeadInaugurations {
    private let session: Session

    /// Inaugurations through a session, in its transaction where one is open.
    public init(_ session: Session) {
        self.session = session
    }

    /// Those on record, the newest first.
    ///
    /// - Throws: `PostgresError`.
    public func list() throws -> [StoredHeadInauguration] {
        try session.query(HeadInaugurationSQL.all).map { row in
            let (agency, day, number, date, enteredBy, enteredAt) = try row.decode(
                String?.self,
                CivilDate.self,
                String.self,
                CivilDate.self,
                String.self,
                Instant.self
            )
            return StoredHeadInauguration(
                jurisdiction: agency.map { AgencyCode($0) },
                inauguratedOn: day,
                letter: Letter(number: number, date: date),
                enteredBy: enteredBy,
                enteredAt: enteredAt
            )
        }
    }

    /// Enters an inauguration; whoever is on the way to another post is looked at again.
    ///
    /// - Parameters:
    ///   - day: The day, which may be one that is to come.
    ///   - agency: The agency of the region; nil for all agencies on record.
    ///   - letter: The decree of the appointment.
    ///   - actor: Who enters it.
    /// - Throws: ``HeadInaugurationFault``, `PostgresError`.
    public func add(_ day: CivilDate, of agency: AgencyCode?, by letter: Letter, actor: PersonID) throws {
        guard letter.isCitable(on: try CivilClock(session).today()) else { throw HeadInaugurationFault.decreeMissing }
        if let agency, try !session.query(HeadInaugurationSQL.isAgency(agency))[0].decode(at: 0, as: Bool.self) {
            throw HeadInaugurationFault.unknownAgency(agency)
        }
        guard try !session.query(HeadInaugurationSQL.add(agency, day, letter, by: actor)).isEmpty else {
            throw HeadInaugurationFault.taken(day)
        }
    }

    /// The days, as evaluations take them.
    func days() throws -> [HeadInauguration] {
        try session.query(HeadInaugurationSQL.days).map { row in
            let (agency, day) = try row.decode(String?.self, CivilDate.self)
            return HeadInauguration(of: agency.map { AgencyCode($0) }, on: day)
        }
    }
}
