internal import Postgres
internal import Transfers

/// The time by which proposals live: that of the database, in the zone of the agency.
struct ProposalClock {
    let now: Instant
    let today: CivilDate

    /// The zone of the agency: the province's capital.
    static var zone: TimeZoneOfUnit { .wib }

    init(_ session: Session) throws {
        guard let row = try session.query(ProposalSQL.clock).first else {
            throw PostgresError(.decoding, "no time came back")
        }
        (now, today) = try row.decode(Instant.self, CivilDate.self)
    }
}
