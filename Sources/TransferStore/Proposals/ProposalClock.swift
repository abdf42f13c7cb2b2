internal import Postgres
internal import Transfers

/// The time by which proposals live: that of the database, in the zone of the agency.
struct ProposalClock {
    let now: Instant
    let today: CivilDate

    /// The zone of the agency: the province's capital.
    static var zone: TimeZoneOfUnit { .wib }

    init(_ session: Session) throws {
        let reading = try CivilClock(session).reading()
        (now, today) = (reading.civil, reading.today)
    }
}
