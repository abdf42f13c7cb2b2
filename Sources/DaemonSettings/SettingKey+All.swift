// What can be set. The example, the manual and the check of a file are made of this list, and so is what is read.
extension SettingKey {
    package static let database = SettingKey(
        "database.url",
        variable: "MUTASI_DATABASE_URL",
        .secret,
        credential: "database-url",
        example: "host=/run/postgresql dbname=mutasi user=mutasi_daemon_1",
        "Rangkaian koneksi atau URI basis data; tanpa itu, pengaturan libpq sendiri.",
        "Connection string or URI of the database; without it libpq's own settings."
    )
    package static let pooler = SettingKey(
        "database.pooler",
        variable: "MUTASI_POOLER",
        .choice(["none", "transaction"]),
        standard: "none",
        "Yang berdiri di depan basis data: transaction untuk PgBouncer dalam mode itu.",
        "What stands before the database: transaction for PgBouncer in that mode."
    )
    package static let listen = SettingKey(
        "database.listen",
        variable: "MUTASI_LISTEN_DATABASE_URL",
        .secret,
        example: "host=db1.example.go.id dbname=mutasi",
        "Koneksi tanpa pooler khusus untuk mendengarkan, atau off untuk memeriksa berkala; tanpa itu database.url, "
            + "dan off di belakang pooler.",
        "Connection past the pooler for listening alone, or off for polling; without it database.url, and off behind "
            + "a pooler."
    )
    package static let transport = SettingKey(
        "database.transport",
        .choice(["verified", "i-accept-that-it-can-be-read-and-altered"]),
        standard: "verified",
        "Lewat jaringan, verified menolak koneksi tanpa sslmode=verify-full; yang lain menerimanya.",
        "Over a network, verified refuses connections without sslmode=verify-full; the other takes them."
    )
    package static let queues = SettingKey(
        "queues",
        .list,
        standard: "default:4",
        "Antrean yang dilayani, sebagai nama:jalur; jalur adalah berapa pekerjaan sekaligus.",
        "The queues that are served, as name:lanes; lanes are how many jobs at once."
    )
    package static let lease = SettingKey(
        "jobs.lease",
        .whole(1...3600),
        standard: "15",
        "Berapa detik layanan boleh diam sebelum pekerjaannya diberikan kepada yang lain.",
        "How many seconds the daemon may be silent before its jobs are given to others."
    )
    package static let grace = SettingKey(
        "jobs.grace",
        .whole(0...86_400),
        standard: "30",
        "Berapa detik pekerjaan yang berjalan boleh diteruskan setelah diminta berhenti.",
        "How many seconds running jobs may go on after it is asked to stop."
    )
    package static let keepHistory = SettingKey(
        "jobs.keep-history",
        .whole(1...1200),
        standard: "12",
        "Berapa bulan riwayat pekerjaan disimpan.",
        "How many months the history of jobs is kept."
    )
    package static let diagnostics = SettingKey(
        "jobs.diagnostics",
        .flag,
        standard: "false",
        "Layani juga jenis diagnostic.noop, .sleep, .fail, .effect dan .crash.",
        "Serve the kinds diagnostic.noop, .sleep, .fail, .effect and .crash too."
    )
    package static let logLevel = SettingKey(
        "log.level",
        .choice(["trace", "debug", "info", "notice", "warning", "error", "critical"]),
        reload: true,
        standard: "info",
        "Kejadian paling ringan yang dicatat.",
        "The least important events that are logged."
    )
    package static let logFormat = SettingKey(
        "log.format",
        .choice(["auto", "journal", "json", "text"]),
        standard: "auto",
        "Cara log ditulis; auto: ke jurnal di bawah systemd, selain itu sebagai teks.",
        "How the log is written; auto: to the journal under systemd, else as text."
    )
    package static let language = SettingKey(
        "language",
        variable: "MUTASI_LANG",
        .choice(["id", "en"]),
        example: "id",
        "Bahasa pesan layanan; tanpa itu menurut LANG.",
        "Language of the daemon's messages; without it as LANG says."
    )
    package static let mailServer = SettingKey(
        "smtp.url",
        reload: true,
        example: "smtp://mail.example.go.id",
        "Server surat: smtp:// (STARTTLS wajib), smtps://, atau smtp+insecure:// hanya di komputer ini.",
        "Mail server: smtp:// (STARTTLS required), smtps://, or smtp+insecure:// on this host alone."
    )
    package static let mailUser = SettingKey(
        "smtp.user",
        reload: true,
        example: "mutasi",
        "Nama masuk ke server surat.",
        "Login at the mail server."
    )
    package static let mailPassword = SettingKey(
        "smtp.password",
        .secret,
        credential: "smtp-password",
        reload: true,
        example: "",
        "Kata sandi server surat; lebih baik sebagai kredensial smtp-password.",
        "Password at the mail server; better as the credential smtp-password."
    )
    package static let mailAuthority = SettingKey(
        "smtp.ca",
        .path,
        reload: true,
        example: "/etc/ssl/certs/ca-certificates.crt",
        "Berkas sertifikat yang dipercaya untuk server surat; tanpa itu milik sistem.",
        "File of the certificates that the mail server is trusted by; without it the system's."
    )
    package static let sender = SettingKey(
        "smtp.from",
        variable: "MUTASI_MAIL_FROM",
        reload: true,
        standard: "mutasi@localhost.localdomain",
        example: "mutasi@bkd.example.go.id",
        "Pengirim pemberitahuan lewat surat.",
        "The sender of notices by mail."
    )
    package static let webhook = SettingKey(
        "webhook.url",
        reload: true,
        example: "https://portal.example.go.id/mutasi",
        "Sistem yang diberi tahu tentang setiap pemberitahuan.",
        "The system that is told of every notice."
    )
    package static let webhookSecret = SettingKey(
        "webhook.secret",
        .secret,
        credential: "webhook-secret",
        reload: true,
        example: "",
        "Rahasia (whsec_…) penanda tangan; lebih baik sebagai kredensial webhook-secret.",
        "The secret (whsec_…) that signs; better as the credential webhook-secret."
    )
    package static let webhookAuthority = SettingKey(
        "webhook.ca",
        .path,
        reload: true,
        example: "/etc/ssl/certs/ca-certificates.crt",
        "Berkas sertifikat yang dipercaya untuk webhook; tanpa itu milik sistem.",
        "File of the certificates that the webhook is trusted by; without it the system's."
    )
    package static let webhookAllow = SettingKey(
        "webhook.allow",
        .list,
        reload: true,
        example: "10.20.0.0/16",
        "Jaringan privat tempat webhook boleh berada.",
        "Private networks in which the webhook may be."
    )
    package static let contact = SettingKey(
        "contact",
        reload: true,
        standard: "BKD",
        example: "Bidang Mutasi BKD, telepon 0380-123456",
        "Siapa yang dapat ditanya oleh penerima, sebagaimana ditulis pemberitahuan.",
        "Whom a recipient may ask, as notices name it."
    )
    package static let announcements = SettingKey(
        "announcements.folder",
        .path,
        reload: true,
        example: "/var/lib/mutasi-pengumuman",
        "Tempat pengumuman ditulis untuk disajikan server web.",
        "Where announcements are written for a web server to serve."
    )
    package static let upstreams = SettingKey(
        "upstreams",
        .list,
        example: "/etc/mutasi/simpeg.conf",
        "Berkas pemetaan basis data hulu yang dibaca.",
        "The mapping files of upstream databases that are read."
    )
    package static let auditKey = SettingKey(
        "audit.key",
        .path,
        credential: "audit-key",
        example: "/etc/mutasi/credentials/audit-key",
        "Berkas kunci penyegel audit, sekurang-kurangnya 32 byte; tanpa itu, kredensial audit-key bila ada, "
            + "dan selain itu tidak ada yang disegel.",
        "The file with the key that seals the audit, 32 bytes at least; without it the credential audit-key where "
            + "there is one, else nothing is sealed."
    )
    package static let auditAnchors = SettingKey(
        "audit.anchors",
        .path,
        example: "/srv/jangkar/mutasi.txt",
        "Berkas, sebaiknya di komputer lain, tempat ditambahkan setiap ujung audit yang disegel.",
        "A file, best on another host, that every sealed end of the audit is added to."
    )
    package static let metricsFile = SettingKey(
        "metrics.file",
        .path,
        example: "/var/lib/prometheus/node-exporter/mutasid.prom",
        "Metrik untuk kolektor textfile node_exporter; berakhiran .prom.",
        "Metrics for the textfile collector of node_exporter; it ends in .prom."
    )
    package static let metricsInterval = SettingKey(
        "metrics.interval",
        .whole(1...3600),
        standard: "15",
        "Setiap berapa detik metrik ditulis.",
        "Every how many seconds the metrics are written."
    )

    /// All settings, in the order in which they are shown.
    package static let all = [
        database, pooler, listen, transport, queues, lease, grace, keepHistory, diagnostics, logLevel, logFormat,
        language, mailServer,
        mailUser, mailPassword, mailAuthority, sender, webhook, webhookSecret, webhookAuthority, webhookAllow, contact,
        announcements, upstreams, auditKey, auditAnchors, metricsFile, metricsInterval,
    ]
}
