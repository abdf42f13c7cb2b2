import Postgres

@testable import TransferStore
@testable import Transfers

/// The statements of the evidence for the merit system.
enum MeritStatements {
    /// What is read of a year; each goes over all there is of its kind.
    static let yearly: [SQL] = {
        guard let period = MeritPeriod(from: .today, through: .today) else { return [] }
        return [
            MeritSQL.rules(period), MeritSQL.needs(period), MeritSQL.proposals(period, named: true),
            MeritSQL.minutes(period), MeritSQL.conflicts(period), MeritSQL.waivers(period), MeritSQL.decisions(period),
            MeritSQL.objections(period), MeritSQL.announcements(period), MeritSQL.outcomes(period),
        ].map(\.statement)
    }()

    static let all: [SQL] =
        yearly
        + (MeritPeriod(from: .today, through: .today).map {
            [MeritSQL.record($0, named: false, by: "x", reason: "x")]
        } ?? [])
}
