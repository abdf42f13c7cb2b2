import Postgres
import TestSupport
import Testing

@Suite("A daemon that cannot start says why")
struct RefusalTests {
    /// One line on standard error, nothing on standard output.
    private func expectRefusal(_ daemon: DaemonProcess, _ status: Int32, _ words: String) throws {
        #expect(try daemon.wait() == .exit(status))
        #expect(daemon.output.isEmpty)
        #expect(daemon.talk.hasPrefix("mutasid: "))
        #expect(daemon.talk.split(separator: "\n").count == 1)
        #expect(daemon.talk.contains(words), "\(daemon.talk)")
    }

    @Test("on a database that was never migrated it names the command that migrates, in the reader's language")
    func unmigrated() throws {
        let site = try Site(migrated: false)
        try expectRefusal(try site.daemon(), 78, "skema basis data terlalu lama (belum ada: V0001_queue")
        try expectRefusal(try site.daemon("--lang", "en"), 78, "run: mutasictl migrate")
        try expectRefusal(try site.daemon(environment: ["LANG": "en_GB.UTF-8"]), 78, "run: mutasictl migrate")
    }

    @Test("on a database from which a newer program took what it needs it names the migration that did")
    func newer() throws {
        let site = try Site()
        try site.database.session().execute(
            "insert into mutasi_schema.migration (version, name, checksum, needs) values (9999, 'V9999_later', '\\x00', 9998)"
        )
        try expectRefusal(try site.daemon(), 78, "lebih baru daripada program ini, atau lain (V9999_later)")
    }

    @Test("on a database with an altered migration it names that")
    func changed() throws {
        let site = try Site()
        try site.database.session().execute(
            "update mutasi_schema.migration set checksum = '\\x00' where version = 2"
        )
        try expectRefusal(try site.daemon("--lang=en"), 78, "or other (V0002_reference)")
    }

    @Test(
        "a setting that cannot be read ends in one sentence without the secret in it",
        arguments: [
            ["MUTASI_DATABASE_URL": "postgres//user:s3cret@host"],
            ["MUTASI_SMTP_URL": "smtp://mail.example.go.id/inbox", "MUTASI_SMTP_PASSWORD": "s3cret"],
            ["MUTASI_SMTP_URL": "smtp+insecure://mail.example.go.id"],
            ["MUTASI_MAIL_FROM": "no address"],
            ["MUTASI_WEBHOOK_URL": "https://hook.example.go.id", "MUTASI_WEBHOOK_SECRET": "s3cret"],
            ["MUTASI_WEBHOOK_URL": "https://user:s3cret@hook.example.go.id"],
            ["MUTASI_WEBHOOK_ALLOW": "10.0.0.0/8, 10.0.0.0/99"],
            ["MUTASI_METRICS_FILE": "/tmp/metrics"],
            ["MUTASI_LOG_FORMAT": "loud"],
        ]
    )
    func wrongSetting(_ environment: [String: String]) throws {
        let daemon = try DaemonProcess([], environment: environment)
        try expectRefusal(daemon, 78, "pengaturan salah")
        #expect(!daemon.talk.contains("s3cret"))
    }

    @Test(
        "a wrong option ends with code 64",
        arguments: [
            ["--nothing"], ["--grace", "-1"], ["--grace", "soon"], ["--lease", "0"], ["--lease", "3601"],
            ["--lang", "xx"], ["--log-level", "loud"], ["--metrics-interval", "0"], ["--log-format", "loud"],
            ["--queue", "default:0"],
            ["--queue", "a:b:c"], ["word"],
        ]
    )
    func wrongOption(_ arguments: [String]) throws {
        let daemon = try DaemonProcess(arguments)
        #expect(try daemon.wait() == .exit(64))
        #expect(daemon.output.isEmpty)
        #expect(daemon.talk.hasPrefix("Error: "))
    }

    @Test("--help and --version are data")
    func helpAndVersion() throws {
        let help = try DaemonProcess(["--help"])
        #expect(try help.wait() == .exit(0))
        #expect(help.output.contains("mutasid.yaml") && help.output.contains("--grace"))
        let version = try DaemonProcess(["--version"])
        #expect(try version.wait() == .exit(0))
        #expect(version.output.split(separator: ".").count == 3)
        #expect(help.talk.isEmpty && version.talk.isEmpty)
    }
}
