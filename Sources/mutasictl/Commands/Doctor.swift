import ArgumentParser
import JobQueue
import Postgres
import Schema
import TransferStore

/// `mutasictl doctor`: what is not well, where, and what to do about it.
struct Doctor: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: Phrase.doctorPurpose.text,
        discussion: Phrase.doctorManual.text
    )

    @OptionGroup var format: OutputOptions
    @OptionGroup var database: DatabaseOptions

    @Flag(help: ArgumentHelp(.doctorPluginHelp))
    var plugin = false

    func run() throws {
        if plugin { return try tellInOneLine() }
        // The worst first; what is fine closes the list.
        let findings = try database.withSession(Self.examine).sorted { $0.severity > $1.severity }
        let report = FindingReport(findings)
        try report.show(format.output)
        throw ExitCode(report.worst.status.rawValue)
    }

    /// One line for a monitoring system, whatever happens: it shows nothing else.
    private func tellInOneLine() throws {
        try PluginCheck(service: "MUTASI").run {
            try database.withSession { session in
                let findings = try Self.examine(session)
                let moment = try session.traffic().moment
                return (findings, PluginFigure.figures(of: try session.queueStatus(), at: moment))
            }
        }
    }

    static func examine(_ session: Session) throws -> [Finding] {
        let server = try ServerHealth(session)
        let horizon = try HorizonHealth(session)
        let tables = try TableHealth.read(session)
        let queue = try QueueHealth(session)
        let clock = ClockHealth(reading: try CivilClock(session).reading())
        let deadlines = try DeadlineHealth(session)
        let upstream = try UpstreamHealth(session)
        let databases = UpstreamDatabaseHealth(readings: try UpstreamDatabases(session).all())
        let roles = RoleHealth(status: try Migrator(session).roleStatus())
        let audit = try AuditHealth(session)
        return server.findings + [clock.finding, audit.finding] + deadlines.findings + upstream.findings
            + databases.findings + roles.findings + horizon.findings + TableHealth.findings(tables) + queue.findings
    }
}
