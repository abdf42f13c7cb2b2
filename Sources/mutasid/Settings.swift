import Configuration
import Delivery
import Logging
import Postgres
import TransferJobs
import Transfers

/// What the daemon runs with: its options, and behind them the environment.
struct Settings {
    let connection: ConnectionOptions
    let queues: [QueueArgument]
    let lease: Duration
    let grace: Duration
    let hasDiagnostics: Bool
    let logLevel: Logger.Level
    let language: Language
    let delivery: DeliverySettings

    /// Reads the environment behind the options.
    ///
    /// - Parameters:
    ///   - options: the command line.
    ///   - environment: of the process.
    ///   - language: of messages to the operator.
    /// - Throws: `PostgresError` for a connection string, `DeliveryError` for a server or an address that cannot be read.
    init(_ options: DaemonOptions, environment: ConfigReader, language: Language) throws {
        let mutasi = environment.scoped(to: "mutasi")
        let conninfo = options.database ?? mutasi.string(forKey: "database.url", isSecret: true) ?? ""
        connection = try ConnectionOptions(conninfo, applicationName: "mutasid")
        queues = options.queues.isEmpty ? [QueueArgument(name: "default", lanes: 4)] : options.queues
        lease = .seconds(options.lease)
        grace = .seconds(options.grace)
        hasDiagnostics = options.diagnostics
        logLevel = options.logLevel
        self.language = language
        let mailServer = options.smtp ?? mutasi.string(forKey: "smtp.url")
        let sender = options.mailFrom ?? mutasi.string(forKey: "mail.from") ?? "mutasi@localhost.localdomain"
        delivery = DeliverySettings(
            mail: try mailServer.map { SMTPTransport(server: try Self.mailServer($0, mutasi)) },
            sender: try MailAddress(sender),
            webhook: try mutasi.string(forKey: "webhook.url").map { try Self.webhook($0, mutasi) },
            webhookTransport: try Self.webhookTransport(mutasi),
            contact: mutasi.string(forKey: "contact") ?? "BKD"
        )
    }

    /// The language that the environment asks for: English where it does, else Indonesian.
    static func language(of environment: ConfigReader) -> Language {
        let locale = ["mutasi.lang", "lc.all", "lang"].lazy
            .compactMap { environment.string(forKey: ConfigKey($0)) }
            .first { !$0.isEmpty }
        return locale?.lowercased().hasPrefix("en") == true ? .english : .indonesian
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
