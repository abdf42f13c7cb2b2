import Postgres
import TransferStore

/// Upstream systems with a database of their own: whether they are read.
struct UpstreamDatabaseHealth {
    let readings: [UpstreamReading]

    private static let longFailure: Int64 = 60 * 60 * 1_000_000

    var findings: [Finding] { readings.flatMap(findings) }

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
        return found.isEmpty ? [.fine("upstream_database", .upstreamRead, at: reading.name)] : found
    }
}
