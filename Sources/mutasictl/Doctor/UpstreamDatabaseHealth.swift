import Postgres
import TransferStore

/// Upstream systems with a database of their own: whether they are read.
struct UpstreamDatabaseHealth {
    let readings: [UpstreamReading]

    private static let longFailure: Int64 = 60 * 60 * 1_000_000

    var findings: [Finding] { readings.flatMap(findings) }

    /// What was not told is only found by comparing.
    private func comparison(_ reading: UpstreamReading) -> Finding? {
        guard reading.comparedAt != nil else {
            return .warning("upstream_sync", .upstreamNeverCompared, at: reading.name, .syncUpstream)
        }
        if let time = reading.missedComparison {
            return .warning("upstream_sync", .comparisonMissed(time), at: reading.name, .findSyncJob)
        }
        return reading.isScheduled
            ? nil : .warning("upstream_sync", .upstreamUnscheduled, at: reading.name, .scheduleSync)
    }

    private func findings(_ reading: UpstreamReading) -> [Finding] {
        var found: [Finding] = []
        if let length = reading.failedFor, let failure = reading.failure {
            let isLong = length.lengthInMicroseconds > Self.longFailure
            let what = Phrase.upstreamFails(failure)
            found.append(
                isLong
                    ? .critical("upstream_database", what, at: reading.name, .mendUpstream)
                    : .warning("upstream_database", what, at: reading.name, .mendUpstream)
            )
        }
        if reading.heldSince != nil {
            found.append(.warning("upstream_database", .upstreamHeld, at: reading.name, .endUpstreamTransaction))
        }
        if reading.faults > 0 {
            found.append(
                .warning("upstream_faults", .changesNotTold(reading.faults), at: reading.name, .syncUpstream)
            )
        }
        if reading.vanished > 0 {
            found.append(
                .warning("upstream_people", .peopleVanished(reading.vanished), at: reading.name, .withdrawVanished)
            )
        }
        if let finding = comparison(reading) { found.append(finding) }
        return found.isEmpty ? [.fine("upstream_database", .upstreamRead, at: reading.name)] : found
    }
}
