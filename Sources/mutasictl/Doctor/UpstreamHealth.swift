import Postgres
import TransferStore
import Upstream

/// What upstream systems tell: whether they are heard, and whether they tell at all.
struct UpstreamHealth {
    var reading: InboxReading
    /// Tables whose triggers are not as they should be.
    var drifted: [String]
    /// Something is installed by a newer program.
    var hasUnknown = false

    init(_ session: Session) throws {
        let inbox = UpstreamInbox(session)
        reading = try inbox.reading()
        drifted = []
        do {
            for registered in try inbox.watches() where !(try inbox.drifts(of: registered.watch).isEmpty) {
                let table = registered.watch.table
                drifted.append("\(table.schema.text).\(table.table.text) \(registered.watch.topic.rawValue)")
            }
        } catch let error as PostgresError where error.code == .decoding {
            hasUnknown = true
        }
    }

    private static let longWait: Int64 = 60 * 1_000_000
    private static let veryLongWait: Int64 = 60 * 60 * 1_000_000

    var findings: [Finding] {
        var found = drifted.map { Finding.warning("upstream_triggers", .triggerDriftFound, at: $0, .generateAgain) }
        if hasUnknown { found.append(.warning("upstream_triggers", .watchUnknown, .upgradeProgram)) }
        if reading.faults > 0 {
            found.append(.warning("upstream_faults", .changesNotTold(reading.faults), .reconcileNow))
        }
        if reading.unnamed > 0 {
            found.append(.warning("upstream_parked", .eventsUnnamed(reading.unnamed), .showParked))
        }
        if reading.misnamed > 0 {
            found.append(.warning("upstream_parked", .eventsMisnamed(reading.misnamed), .showParked))
        }
        let age = reading.age
        let late = Finding.graded(
            age?.lengthInMicroseconds ?? 0,
            warning: Self.longWait,
            critical: Self.veryLongWait,
            "upstream_backlog",
            .upstreamBehind(reading.waiting, age ?? Interval()),
            .hearUpstream
        )
        return found + [late ?? .fine("upstream_backlog", .upstreamHeard(reading.waiting))]
    }
}
