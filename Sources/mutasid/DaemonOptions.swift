import ArgumentParser
import DaemonSettings
import JobQueue
import Logging
import Postgres
import Telemetry
import Transfers

/// What the daemon can be told on its command line.
struct DaemonOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Berkas pengaturan, yang didahului opsi dan lingkungan; tanpa ini MUTASI_CONFIG, lalu \(Self.standardFile) bila ada.",
            "Settings file, which options and the environment go before; else MUTASI_CONFIG, else \(Self.standardFile) where there is one.",
            valueName: "file"
        )
    )
    var config: String?

    @Flag(
        help: ArgumentHelp(
            "Hanya memeriksa pengaturan: menyebut setiap yang salah beserta barisnya, dan berakhir dengan 78 bila ada.",
            "Only check the settings: names each wrong one with its line, and ends with 78 where there is any."
        )
    )
    var checkConfig = false

    @Flag(
        help: ArgumentHelp(
            "Tulis berkas pengaturan dengan setiap pengaturan dan gunanya, sebagai komentar.",
            "Print a settings file with every setting and what it does, commented out."
        )
    )
    var exampleConfig = false

    @Flag(help: ArgumentHelp("Print the source of mutasid.yaml(5).", visibility: .hidden))
    var configManual = false

    @Flag(help: ArgumentHelp("Print the source of mutasid(8).", visibility: .hidden))
    var manual = false

    @Option(
        help: ArgumentHelp(
            "String koneksi atau URI basis data; tanpa ini MUTASI_DATABASE_URL, lalu pengaturan libpq.",
            "Connection string or URI of the database; else MUTASI_DATABASE_URL, else libpq's own settings.",
            valueName: "conninfo"
        )
    )
    var database: String?

    @Option(
        help: ArgumentHelp(
            "Yang berdiri di depan basis data: transaction untuk PgBouncer dalam modus itu; tanpa ini MUTASI_POOLER, lalu none.",
            "What stands before the database: transaction for PgBouncer in that mode; else MUTASI_POOLER, else none.",
            valueName: "none|transaction"
        )
    )
    var pooler: Pooler?

    @Option(
        help: ArgumentHelp(
            """
            String koneksi tanpa lewat pooler, untuk mendengarkan saja, atau off untuk bertanya berkala; tanpa ini \
            MUTASI_LISTEN_DATABASE_URL, lalu basis data itu sendiri, dan off di belakang pooler.
            """,
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
            "Antrean yang dilayani beserta jalurnya; boleh diulang (bawaan: default:4).",
            "A queue to serve and its lanes; may be repeated (default: default:4).",
            valueName: "name[:lanes]"
        )
    )
    var queues: [QueueArgument] = []

    @Option(
        help: ArgumentHelp(
            "Berapa lama pekerjaan yang berjalan boleh berlanjut setelah SIGTERM (bawaan: 30).",
            "How long running jobs may go on after SIGTERM (default: 30).",
            valueName: "seconds"
        )
    )
    var grace: Int?

    @Option(
        help: ArgumentHelp(
            "Berapa lama layanan boleh diam sebelum pekerjaannya diberikan kepada yang lain (bawaan: 15).",
            "How long the daemon may be silent before its jobs are given to others (default: 15).",
            valueName: "seconds"
        )
    )
    var lease: Int?

    @Option(
        help: ArgumentHelp(
            "Berapa lama riwayat pekerjaan disimpan (bawaan: 12).",
            "How long the history of jobs is kept (default: 12).",
            valueName: "months"
        )
    )
    var keepHistory: Int?

    @Option(
        help: ArgumentHelp(
            "Server surel: smtp:// (STARTTLS wajib), smtps://, atau smtp+insecure:// hanya pada host ini.",
            "Mail server: smtp:// (STARTTLS required), smtps://, or smtp+insecure:// on this host alone.",
            valueName: "url"
        )
    )
    var smtp: String?

    @Option(
        help: ArgumentHelp(
            "Pengirim pemberitahuan lewat surel.",
            "The sender of notices by mail.",
            valueName: "address"
        )
    )
    var mailFrom: String?

    @Option(
        help: ArgumentHelp(
            "Tempat pengumuman ditulis untuk disajikan server web; tanpa ini MUTASI_ANNOUNCEMENTS_FOLDER.",
            "Where announcements are written for a web server to serve; else MUTASI_ANNOUNCEMENTS_FOLDER.",
            valueName: "folder"
        )
    )
    var announcementsFolder: String?

    @Option(
        help: ArgumentHelp(
            "Berkas kunci yang menyegel jejak audit, 32 bita atau lebih; tanpa ini MUTASI_AUDIT_KEY, selain itu tidak disegel.",
            "A file with the key that seals the audit, 32 bytes or more; else MUTASI_AUDIT_KEY, else nothing is sealed.",
            valueName: "file"
        )
    )
    var auditKey: String?

    @Option(
        help: ArgumentHelp(
            "Berkas, sebaiknya di host lain, yang ditambahi setiap ujung jejak audit yang disegel; tanpa ini MUTASI_AUDIT_ANCHORS.",
            "A file, best on another host, that every sealed end of the audit is added to; else MUTASI_AUDIT_ANCHORS.",
            valueName: "file"
        )
    )
    var auditAnchors: String?

    @Option(
        name: .customLong("upstream"),
        help: ArgumentHelp(
            "Pemetaan basis data hulu yang dibaca; boleh diulang (tanpa ini MUTASI_UPSTREAMS, dipisah koma).",
            "The mapping of an upstream database to read; may be repeated (else MUTASI_UPSTREAMS, with commas between).",
            valueName: "file"
        )
    )
    var upstreams: [String] = []

    @Option(
        help: ArgumentHelp(
            "Metrik untuk pengumpul textfile node_exporter; tanpa ini MUTASI_METRICS_FILE.",
            "Metrics for the textfile collector of node_exporter; else MUTASI_METRICS_FILE.",
            valueName: "path.prom"
        )
    )
    var metricsFile: String?

    @Option(
        help: ArgumentHelp(
            "Seberapa sering metrik ditulis (bawaan: 15).",
            "How often the metrics are written (default: 15).",
            valueName: "seconds"
        )
    )
    var metricsInterval: Int?

    @Option(
        help: ArgumentHelp(
            "Tingkat log: trace, debug, info (bawaan), notice, warning, error atau critical.",
            "Log level: trace, debug, info (default), notice, warning, error or critical.",
            valueName: "level"
        ),
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
            "Cara log ditulis; auto: ke jurnal di bawah systemd, selain itu sebagai teks (tanpa ini MUTASI_LOG_FORMAT).",
            "How the log is written; auto: to the journal under systemd, else as text (else MUTASI_LOG_FORMAT).",
            valueName: "auto|journal|json|text"
        )
    )
    var logFormat: LogFormat?

    @Option(
        help: ArgumentHelp(
            "Bahasa pesan; tanpa ini MUTASI_LANG, lalu LANG.",
            "Language of messages; else MUTASI_LANG, else LANG.",
            valueName: "id|en"
        )
    )
    var lang: Language?

    @Flag(
        help: ArgumentHelp(
            "Layani juga jenis diagnostic.noop, .sleep, .fail, .effect dan .crash.",
            "Serve the kinds diagnostic.noop, .sleep, .fail, .effect and .crash too."
        )
    )
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
