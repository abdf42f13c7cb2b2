public import ArgumentParser
import JobQueue
import Logging
public import Postgres
public import Telemetry
public import Transfers

/// What the daemon can be told on its command line.
struct DaemonOptions: ParsableArguments {
    @Option(help: "Connection string or URI of the database; else MUTASI_DATABASE_URL, else libpq's own settings.")
    var database: String?

    @Option(
        help: ArgumentHelp(
            "What stands before the database: transaction for PgBouncer in that mode; else MUTASI_POOLER, else none.",
            valueName: "none|transaction"
        )
    )
    var pooler: Pooler?

    @Option(
        help: ArgumentHelp(
            """
            Connection string past the pooler, for listening alone, or off for polling; else \
            MUTASI_LISTEN_DATABASE_URL, else the database itself, and off behind a pooler.
            """,
            valueName: "conninfo|off"
        )
    )
    var listenDatabase: String?

    @Option(
        name: .customLong("queue"),
        help: ArgumentHelp(
            "A queue to serve and its lanes; may be repeated (default: default:4).",
            valueName: "name[:lanes]"
        )
    )
    var queues: [QueueArgument] = []

    @Option(help: ArgumentHelp("How long running jobs may go on after SIGTERM.", valueName: "seconds"))
    var grace = 30

    @Option(
        help: ArgumentHelp(
            "How long the daemon may be silent before its jobs are given to others.",
            valueName: "seconds"
        )
    )
    var lease = 15

    @Option(help: ArgumentHelp("How long the history of jobs is kept.", valueName: "months"))
    var keepHistory = 12

    @Option(help: "Mail server: smtp:// (STARTTLS required), smtps://, or smtp+insecure:// on this host alone.")
    var smtp: String?

    @Option(help: "The sender of notices by mail.")
    var mailFrom: String?

    @Option(
        help: ArgumentHelp(
            "Where announcements are written for a web server to serve; else MUTASI_ANNOUNCEMENTS_FOLDER.",
            valueName: "folder"
        )
    )
    var announcementsFolder: String?

    @Option(
        help: ArgumentHelp(
            "A file with the key that seals the audit, 32 bytes or more; else MUTASI_AUDIT_KEY, else nothing is sealed.",
            valueName: "file"
        )
    )
    var auditKey: String?

    @Option(
        help: ArgumentHelp(
            "A file, best on another host, that every sealed end of the audit is added to; else MUTASI_AUDIT_ANCHORS.",
            valueName: "file"
        )
    )
    var auditAnchors: String?

    @Option(
        name: .customLong("upstream"),
        help: ArgumentHelp(
            "The mapping of an upstream database to read; may be repeated (else MUTASI_UPSTREAMS, with commas between).",
            valueName: "file"
        )
    )
    var upstreams: [String] = []

    @Option(
        help: ArgumentHelp(
            "Metrics for the textfile collector of node_exporter; else MUTASI_METRICS_FILE.",
            valueName: "path.prom"
        )
    )
    var metricsFile: String?

    @Option(help: ArgumentHelp("How often the metrics are written.", valueName: "seconds"))
    var metricsInterval = 15

    @Option(
        help: "Log level: trace, debug, info, notice, warning, error or critical.",
        transform: { text in
            guard let level = Logger.Level(rawValue: text) else {
                throw ValidationError("there is no level \(text)")
            }
            return level
        }
    )
    var logLevel: Logger.Level = .info

    @Option(
        help: ArgumentHelp(
            "How the log is written; auto: to the journal under systemd, else as text (else MUTASI_LOG_FORMAT).",
            valueName: "auto|journal|json|text"
        )
    )
    var logFormat: LogFormat?

    @Option(help: ArgumentHelp("Language of messages; else MUTASI_LANG, else LANG.", valueName: "id|en"))
    var lang: Language?

    @Flag(help: "Serve the kinds diagnostic.noop, .sleep, .fail, .effect and .crash too.")
    var diagnostics = false

    func validate() throws {
        guard (0...86_400).contains(grace) else {
            throw ValidationError("--grace takes 0 to 86400 seconds, not \(grace).")
        }
        guard (1...3600).contains(lease) else {
            throw ValidationError("--lease takes 1 to 3600 seconds, not \(lease).")
        }
        guard (1...3600).contains(metricsInterval) else {
            throw ValidationError("--metrics-interval takes 1 to 3600 seconds, not \(metricsInterval).")
        }
        guard (1...1200).contains(keepHistory) else {
            throw ValidationError("--keep-history takes 1 to 1200 months, not \(keepHistory).")
        }
    }
}

/// Read from its names.
extension LogFormat: ExpressibleByArgument {}

/// Read from `id` or `en`.
extension Language: ExpressibleByArgument {}

/// Read from `none` or `transaction`.
extension Pooler: ExpressibleByArgument {}

/// A queue with its number of lanes, as `name` or `name:lanes`.
struct QueueArgument: ExpressibleByArgument {
    let name: String
    let lanes: Int

    init?(argument: String) {
        let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let name = parts.first, !name.isEmpty else { return nil }
        let lanes = parts.count == 2 ? Int(parts[1]) : 4
        guard let lanes, (1...200).contains(lanes) else { return nil }
        self.init(name: String(name), lanes: lanes)
    }

    init(name: String, lanes: Int) {
        self.name = name
        self.lanes = lanes
    }
}
