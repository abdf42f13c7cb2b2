public import ArgumentParser
import DaemonSettings
import JobQueue
import Logging
public import Postgres
public import Telemetry
public import Transfers

/// What the daemon can be told on its command line.
struct DaemonOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Settings file, which options and the environment go before; else MUTASI_CONFIG, else \(Self.standardFile) where there is one.",
            valueName: "file"
        )
    )
    var config: String?

    @Flag(help: "Only check the settings: names each wrong one with its line, and ends with 78 where there is any.")
    var checkConfig = false

    @Flag(help: "Print a settings file with every setting and what it does, commented out.")
    var exampleConfig = false

    @Flag(help: ArgumentHelp("Print the source of mutasid.yaml(5).", visibility: .hidden))
    var configManual = false

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

    @Option(help: ArgumentHelp("How long running jobs may go on after SIGTERM (default: 30).", valueName: "seconds"))
    var grace: Int?

    @Option(
        help: ArgumentHelp(
            "How long the daemon may be silent before its jobs are given to others (default: 15).",
            valueName: "seconds"
        )
    )
    var lease: Int?

    @Option(help: ArgumentHelp("How long the history of jobs is kept (default: 12).", valueName: "months"))
    var keepHistory: Int?

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

    @Option(help: ArgumentHelp("How often the metrics are written (default: 15).", valueName: "seconds"))
    var metricsInterval: Int?

    @Option(
        help: "Log level: trace, debug, info (default), notice, warning, error or critical.",
        transform: { text in
            guard let level = Logger.Level(rawValue: text) else {
                throw ValidationError("there is no level \(text)")
            }
            return level
        }
    )
    var logLevel: Logger.Level?

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

    static let standardFile = "/etc/mutasi/mutasid.yaml"

    func validate() throws {
        for (name, value, key) in [
            ("--grace", grace, SettingKey.grace), ("--lease", lease, .lease),
            ("--keep-history", keepHistory, .keepHistory),
            ("--metrics-interval", metricsInterval, .metricsInterval),
        ] {
            guard let value, case .whole(let range) = key.kind, !range.contains(value) else { continue }
            throw ValidationError("\(name) takes \(range.lowerBound) to \(range.upperBound), not \(value).")
        }
    }

    /// What was given, by the settings' places.
    var values: [String: [String]] {
        let texts: [(SettingKey, String?)] = [
            (.database, database), (.pooler, pooler?.rawValue), (.listen, listenDatabase),
            (.grace, grace.map { "\($0)" }),
            (.lease, lease.map { "\($0)" }), (.keepHistory, keepHistory.map { "\($0)" }), (.mailServer, smtp),
            (.sender, mailFrom), (.announcements, announcementsFolder), (.auditKey, auditKey),
            (.auditAnchors, auditAnchors),
            (.metricsFile, metricsFile), (.metricsInterval, metricsInterval.map { "\($0)" }),
            (.logLevel, logLevel?.rawValue), (.logFormat, logFormat?.rawValue), (.language, lang?.rawValue),
            (.diagnostics, diagnostics ? "true" : nil),
        ]
        var values: [String: [String]] = [:]
        for (key, text) in texts { values[key.path] = text.map { [$0] } }
        if !queues.isEmpty { values[SettingKey.queues.path] = queues.map { "\($0.name):\($0.lanes)" } }
        if !upstreams.isEmpty { values[SettingKey.upstreams.path] = upstreams }
        return values
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
