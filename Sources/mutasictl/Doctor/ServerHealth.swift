import Glibc
import Postgres
import Transfers

/// The server, its settings, and the way to it.
struct ServerHealth {
    /// libpq's way of counting: 150020 for 15.20.
    var version: Int
    var libraryVersion: Int
    /// It follows another server and takes no writes.
    var isStandby: Bool
    /// The session's process on the server is not the one that the connection was opened with.
    var isPooled: Bool
    var fsync: Bool
    var fullPageWrites: Bool
    var synchronousCommit: String
    var autovacuum: Bool
    var trackCounts: Bool
    var connections: Int
    /// Those that ordinary roles can have.
    var connectionLimit: Int
    /// The part of the notification queue that is in use, 0 to 1.
    var notifyUsage: Double
    /// By how much the database's clock is ahead of this computer's.
    var clockOffset: Duration
    /// How exactly that is known: half of the time that the question took.
    var clockUncertainty: Duration
    /// Age in transactions of the oldest row version that is not frozen in this database.
    var databaseAge: Int

    init(_ session: Session) throws(PostgresError) {
        let row = try session.query(.serverHealth)[0]
        version = session.serverVersion
        libraryVersion = Session.libraryVersion
        let process: Int
        (
            isStandby, process, fsync, fullPageWrites, synchronousCommit, autovacuum, trackCounts, connections,
            connectionLimit, notifyUsage, databaseAge
        ) = try row.decode(
            Bool.self,
            Int.self,
            Bool.self,
            Bool.self,
            String.self,
            Bool.self,
            Bool.self,
            Int.self,
            Int.self,
            Double.self,
            Int.self
        )
        isPooled = process != Int(session.backendProcess)
        let sent = Clock.now.microseconds
        let theirs: Timestamp = try session.query("select clock_timestamp()")[0].decode(at: 0)
        let received = Clock.now.microseconds
        clockOffset = .microseconds(theirs.unixMicroseconds - (sent + (received - sent) / 2))
        clockUncertainty = .microseconds((received - sent) / 2)
    }

    var findings: [Finding] {
        [versionFinding] + [standbyFinding, poolerFinding].compactMap { $0 } + durability + vacuum
            + [connectionFinding, notifyFinding, clockFinding, ageFinding]
    }

    private var versionFinding: Finding {
        let (server, library) = (Self.dotted(version), Self.dotted(libraryVersion))
        let known = 15...18
        guard version / 10_000 >= known.lowerBound else { return .critical("version", .serverTooOld(server), .upgrade) }
        guard version / 10_000 <= known.upperBound else {
            return .warning("version", .serverUntested(server), .useTestedServer)
        }
        return .fine("version", .versions(server: server, library: library))
    }

    private static func dotted(_ version: Int) -> String { "\(version / 10_000).\(version % 10_000)" }

    private var standbyFinding: Finding? {
        isStandby ? .critical("standby", .serverIsStandby, .connectToPrimary) : nil
    }

    private var poolerFinding: Finding? {
        isPooled ? .warning("pooler", .poolerBetween, .listenDirectly) : nil
    }

    private var durability: [Finding] {
        [
            fsync ? nil : .critical("fsync", .fsyncOff, .turnOn("fsync")),
            fullPageWrites ? nil : .critical("full_page_writes", .fullPageWritesOff, .turnOn("full_page_writes")),
            synchronousCommit != "off"
                ? nil : .warning("synchronous_commit", .synchronousCommitOff, .turnOn("synchronous_commit")),
        ].compactMap { $0 }
    }

    private var vacuum: [Finding] {
        [
            autovacuum ? nil : .critical("autovacuum", .autovacuumOff, .turnOn("autovacuum")),
            trackCounts ? nil : .critical("track_counts", .trackCountsOff, .turnOn("track_counts")),
        ].compactMap { $0 }
    }

    private var connectionFinding: Finding {
        let used = Double(connections) / Double(max(connectionLimit, 1))
        return .graded(
            used,
            warning: 0.8,
            critical: 0.95,
            "connections",
            .connections(connections, of: connectionLimit),
            .raiseConnections
        ) ?? .fine("connections", .connections(connections, of: connectionLimit))
    }

    private var notifyFinding: Finding {
        let percent = Int(notifyUsage * 100)
        return .graded(
            notifyUsage,
            warning: 0.1,
            critical: 0.5,
            "notify_queue",
            .notifyQueue(percent),
            .endListeners
        ) ?? .fine("notify_queue", .notifyQueue(percent))
    }

    private var clockFinding: Finding {
        let offset = clockOffset < .zero ? .zero - clockOffset : clockOffset
        let what = Phrase.clockOffset(Interval(offset), isAhead: clockOffset > .zero)
        guard offset - clockUncertainty >= .seconds(2) else { return .fine("clock", what) }
        return .warning("clock", what, .synchroniseClocks)
    }

    private var ageFinding: Finding {
        .graded(
            databaseAge,
            warning: 500_000_000,
            critical: 1_500_000_000,
            "wraparound",
            .databaseAge(databaseAge),
            .freeze
        ) ?? .fine("wraparound", .databaseAge(databaseAge))
    }
}
