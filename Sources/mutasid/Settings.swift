import Configuration
import Delivery
import Logging
import Postgres
import Telemetry
import TransferJobs
import TransferStore
import Transfers
import Upstream

/// What the daemon runs with: its options, and behind them the environment.
struct Settings {
    let connection: ConnectionOptions
    /// For listening alone; nil for polling.
    let listenConnection: ConnectionOptions?
    let queues: [QueueArgument]
    let lease: Duration
    let grace: Duration
    let keepHistory: Int
    let hasDiagnostics: Bool
    let logLevel: Logger.Level
    let logFormat: LogFormat
    let language: Language
    let delivery: DeliverySettings
    let audit: AuditSettings?
    let metrics: MetricsSettings?
    /// Upstream systems that have a database of their own.
    let upstreams: [UpstreamMapping]

    /// Reads the environment behind the options.
    ///
    /// - Parameters:
    ///   - options: the command line.
    ///   - environment: of the process.
    ///   - language: of messages to the operator.
    /// - Throws: `PostgresError` for a connection string, `DeliveryError` for a server or an address that cannot be read,
    ///   ``SettingError`` for a file's name, `AuditKeyFault` for a key.
    init(_ options: DaemonOptions, environment: ConfigReader, language: Language) throws {
        let mutasi = environment.scoped(to: "mutasi")
        let connection = try Self.connection(options, mutasi)
        self.connection = connection
        listenConnection = try Self.listenConnection(options, mutasi, connection)
        queues = options.queues.isEmpty ? [QueueArgument(name: "default", lanes: 4)] : options.queues
        lease = .seconds(options.lease)
        grace = .seconds(options.grace)
        keepHistory = options.keepHistory
        hasDiagnostics = options.diagnostics
        logLevel = options.logLevel
        logFormat = try options.logFormat ?? Self.logFormat(mutasi.string(forKey: "log.format"))
        self.language = language
        let key = try (options.auditKey ?? mutasi.string(forKey: "audit.key")).map { try AuditKey(file: $0) }
        let anchors = (options.auditAnchors ?? mutasi.string(forKey: "audit.anchors")).map { AnchorFile($0) }
        audit = key.map { AuditSettings(key: $0, anchors: anchors) }
        metrics = try MetricsSettings(
            file: options.metricsFile ?? mutasi.string(forKey: "metrics.file"),
            interval: .seconds(options.metricsInterval)
        )
        let listed = (mutasi.string(forKey: "upstreams") ?? "").split(separator: ",").map { String($0) }
        upstreams = try (options.upstreams.isEmpty ? listed : options.upstreams).map { try UpstreamMapping(file: $0) }
        let mailServer = options.smtp ?? mutasi.string(forKey: "smtp.url")
        let sender = options.mailFrom ?? mutasi.string(forKey: "mail.from") ?? "mutasi@localhost.localdomain"
        delivery = DeliverySettings(
            mail: try mailServer.map { SMTPTransport(server: try Self.mailServer($0, mutasi)) },
            sender: try MailAddress(sender),
            webhook: try mutasi.string(forKey: "webhook.url").map { try Self.webhook($0, mutasi) },
            webhookTransport: try Self.webhookTransport(mutasi),
            contact: mutasi.string(forKey: "contact") ?? "BKD",
            announcements: (options.announcementsFolder ?? mutasi.string(forKey: "announcements.folder"))
                .map { AnnouncementFolder($0) }
        )
    }

    /// The language that the environment asks for: English where it does, else Indonesian.
    static func language(of environment: ConfigReader) -> Language {
        let locale = ["mutasi.lang", "lc.all", "lang"].lazy
            .compactMap { environment.string(forKey: ConfigKey($0)) }
            .first { !$0.isEmpty }
        return locale?.lowercased().hasPrefix("en") == true ? .english : .indonesian
    }

    private static func connection(_ options: DaemonOptions, _ mutasi: ConfigReader) throws -> ConnectionOptions {
        let conninfo = options.database ?? mutasi.string(forKey: "database.url", isSecret: true) ?? ""
        var connection = try ConnectionOptions(conninfo, applicationName: "mutasid")
        connection.pooler = try options.pooler ?? Pooler(configured: mutasi.string(forKey: "pooler"))
        return connection
    }

    private static func listenConnection(
        _ options: DaemonOptions,
        _ mutasi: ConfigReader,
        _ connection: ConnectionOptions
    ) throws -> ConnectionOptions? {
        switch options.listenDatabase ?? mutasi.string(forKey: "listen.database.url", isSecret: true) {
        case "off": nil
        case let conninfo?: try ConnectionOptions(conninfo, applicationName: "mutasid")
        // Behind a pooler a LISTEN succeeds, and nothing is ever heard.
        case nil: connection.pooler == .none ? connection : nil
        }
    }

    private static func logFormat(_ name: String?) throws -> LogFormat {
        guard let name, !name.isEmpty else { return .auto }
        guard let format = LogFormat(rawValue: name) else { throw SettingError.logFormat }
        return format
    }

    private static func mailServer(_ url: String, _ mutasi: ConfigReader) throws -> MailServer {
        try MailServer(
            url,
            user: mutasi.string(forKey: "smtp.user"),
            password: mutasi.string(forKey: "smtp.password", isSecret: true),
            caFile: mutasi.string(forKey: "smtp.ca")
        )
    }

    private static func webhook(_ url: String, _ mutasi: ConfigReader) throws -> WebhookEndpoint {
        let secret = mutasi.string(forKey: "webhook.secret", isSecret: true)
        return try WebhookEndpoint(url, secrets: try secret.map { [try WebhookSecret($0)] } ?? [])
    }

    private static func webhookTransport(_ mutasi: ConfigReader) throws -> WebhookTransport {
        let ranges = (mutasi.string(forKey: "webhook.allow") ?? "").split { $0 == "," || $0 == " " }
        return WebhookTransport(
            caFile: mutasi.string(forKey: "webhook.ca"),
            allowed: try ranges.map { try NetworkRange(String($0)) }
        )
    }
}
