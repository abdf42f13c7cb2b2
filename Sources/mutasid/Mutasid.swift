import ArgumentParser
import Configuration

/// The daemon's command line.
@main
struct Mutasid: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mutasid",
        abstract: "Mengerjakan antrean mutasi. Works off the jobs of mutasi.",
        discussion: """
            Runs until SIGTERM: it then takes no more jobs, lets running ones finish for the grace time, and hands the \
            rest back. A second SIGTERM ends it at once.

            Environment: MUTASI_DATABASE_URL, MUTASI_POOLER, MUTASI_LISTEN_DATABASE_URL, MUTASI_SMTP_URL, \
            MUTASI_SMTP_USER, MUTASI_SMTP_PASSWORD, MUTASI_SMTP_CA, MUTASI_MAIL_FROM, \
            MUTASI_WEBHOOK_URL, MUTASI_WEBHOOK_SECRET, MUTASI_WEBHOOK_CA, MUTASI_WEBHOOK_ALLOW \
            (private networks in which the webhook may be, such as 10.20.0.0/16, with commas between), \
            MUTASI_UPSTREAMS, MUTASI_CONTACT, MUTASI_METRICS_FILE, MUTASI_LOG_FORMAT, MUTASI_LANG; options go before it.

            Exit codes: 0 stopped as asked; 64 wrong option; 78 wrong setting, or a schema that is too old or too new.
            """,
        version: version
    )

    static let version = "0.1.0"

    @OptionGroup var options: DaemonOptions

    func run() throws {
        let environment = ConfigReader(provider: EnvironmentVariablesProvider())
        let language = options.lang ?? Settings.language(of: environment)
        let settings: Settings
        do {
            settings = try Settings(options, environment: environment, language: language)
        } catch {
            throw Exit.configuration(error, language: language)
        }
        try Daemon(settings).run()
    }
}
