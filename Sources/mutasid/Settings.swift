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
    let grace: Duration
    let hasDiagnostics: Bool
    let logLevel: Logger.Level
    let language: Language
    let delivery: DeliverySettings

    /// - Throws: `PostgresError` for a connection string, `DeliveryError` for a server or an address that cannot be read.
    init(_ options: DaemonOptions, environment: ConfigReader) throws {
        let mutasi = environment.scoped(to: "mutasi")
        let conninfo = options.database ?? mutasi.string(forKey: "database.url", isSecret: true) ?? ""
        connection = try ConnectionOptions(conninfo, applicationName: "mutasid")
        queues = options.queues.isEmpty ? [QueueArgument(name: "default", lanes: 4)] : options.queues
        grace = .seconds(options.grace)
        hasDiagnostics = options.diagnostics
        logLevel = options.logLevel
        language =
            options.lang.flatMap(Language.init) ?? mutasi.string(forKey: "lang").flatMap(Language.init) ?? .indonesian

        let user = mutasi.string(forKey: "smtp.user")
        let password = mutasi.string(forKey: "smtp.password", isSecret: true)
        let ca = mutasi.string(forKey: "smtp.ca")
        let server = try (options.smtp ?? mutasi.string(forKey: "smtp.url")).map {
            try MailServer($0, user: user, password: password, caFile: ca)
        }
        let secret = mutasi.string(forKey: "webhook.secret", isSecret: true)
        delivery = DeliverySettings(
            mail: server.map { SMTPTransport(server: $0) },
            sender: try MailAddress(
                options.mailFrom ?? mutasi.string(forKey: "mail.from") ?? "mutasi@localhost.localdomain"
            ),
            webhook: try mutasi.string(forKey: "webhook.url").map {
                try WebhookEndpoint($0, secrets: try secret.map { [try WebhookSecret($0)] } ?? [])
            },
            contact: mutasi.string(forKey: "contact") ?? "BKD"
        )
    }
}
