import Delivery
import FoundationEssentials
import JobQueue
import Logging
import Postgres
import TestSupport
import Testing
import TransferJobs

@Suite("A transfer by the separate logins of its officials")
struct SeparateLoginsTests {
    private let office: DecreeOffice

    init() throws {
        office = try DecreeOffice(hasLogins: true)
    }

    private func count(_ sql: SQL) throws -> Int {
        try office.session.query(sql)[0].decode(at: 0)
    }

    @Test("it comes from the draft to the decree, and each event is recorded by the login of who acted")
    func wholeWay() throws {
        #expect(try office.session.query("select state from mutasi.proposal")[0].decode(String.self) == "SK_SIGNED")
        for (role, nip) in [("VERIFIKATOR", Province.dewi), ("TPK", office.secretary), ("PYB", office.authorised)] {
            let strangers = try count(
                """
                select count(*) from mutasi.proposal_event
                where role = \(role) and recorded_by <> \(office.logins[nip])
                """
            )
            #expect(strangers == 0, "\(role)")
        }
        #expect(try count("select count(*) from mutasi.proposal_event where recorded_by = session_user") == 0)
        // What was read of the dialogue is on record, by whom.
        let readings = try count(
            "select count(*) from audit.event where action = 'READ' and login = \(office.logins[office.clerk])"
        )
        #expect(readings > 0)
    }

    @Test("whoever names another than their login's person is refused, with what to do")
    func another() throws {
        let asDewi = try office.control.run(
            ["proposal", "notify", "1", "--receipt", "TT-2", "--as", Province.dewi, "--lang", "en"],
            role: office.logins[office.clerk]
        )
        #expect(asDewi.status != 0)
        let signing = try office.control.run(
            [
                "decision", "sign", "1", "--decree", "821/2/2025,2025-10-02", "--by-hand", "--as", office.secretary,
                "--lang", "en",
            ],
            role: office.logins[office.clerk]
        )
        #expect(signing.status != 0)
    }

    @Test("the auditor reads who did what and changes nothing")
    func auditor() throws {
        let login = try Logins(office.control.database)
        let name = try login.name()
        try office.run(
            [
                "account", "add", name, "--person", "198312102003112989", "--role", "auditor", "--all-units",
                "--reason", "x",
            ]
        )
        let shown = try office.control.run(["audit", "show", "--proposal", "1", "--output", "csv"], role: name)
        #expect(shown.status == 0, "\(shown.talk)")
        #expect(shown.output.contains("proposal_event"))
        let changed = try office.control.run(
            ["proposal", "notify", "1", "--receipt", "TT-3", "--as", "198312102003112989"],
            role: name
        )
        #expect(changed.status != 0)
    }

    @Test("an account is closed, and its login does nothing any more; opened again it is the same person's")
    func closing() throws {
        let login = try #require(office.logins[Province.dewi])
        try office.run(["account", "close", login, "--reason", "Pindah tugas"])
        #expect(try office.control.run(["proposal", "list"], role: login).status != 0)
        let other = ["account", "add", login, "--role", "verifier", "--all-units", "--reason", "x", "--person"]
        #expect(try office.run(other + [office.planning], expecting: 65).talk.contains("[AKUN04]"))
        try office.run(other + [Province.dewi])
        #expect(try office.run(other + [Province.dewi], expecting: 65).talk.contains("[AKUN03]"))
        let second = try Logins(office.control.database).name()
        let twice = [
            "account", "add", second, "--role", "operator", "--all-units", "--reason", "x", "--person", Province.dewi,
        ]
        #expect(try office.run(twice, expecting: 65).talk.contains("[AKUN05]"))
        #expect(try office.run(["account", "list", "--all", "--output", "csv"]).output.contains(login))
    }

    @Test(
        "the daemon does under its own login what the operator's files and needs ask for, and nothing is denied to either"
    )
    func daemon() throws {
        let clerk = try #require(office.logins[office.clerk])
        var registry = HandlerRegistry()
        let settings = DeliverySettings(sender: try MailAddress("mutasi@bkd.example.go.id"), contact: "BKD")
        let connection = office.control.options.user("mutasi_daemon")
        try registry.registerTransfers(settings, connection: connection)
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let runner = try QueueRunner(RunnerOptions(connection: connection), registry: registry, logger: logger)
        runner.start()
        defer { runner.abandon() }
        let imported = try office.control.run(["import", Province.folder], role: clerk)
        #expect(imported.status == 0, "\(imported.talk)")
        let need = try office.session.query(
            "select id from mutasi.need where state in ('OPEN', 'PARTLY_FILLED') order by id limit 1"
        )[0].decode(Int64.self)
        let evaluated = try office.control.run(
            ["evaluate", "\(need)", "--as-of", "2025-10-02", "--wait", "--timeout", "120"],
            role: clerk
        )
        #expect(evaluated.status == 0, "\(evaluated.talk)")
        let ranking = try office.control.run(["ranking", "\(need)", "--output", "csv"], role: clerk)
        #expect(ranking.status == 0, "\(ranking.talk)")
        try eventually("what is due to be done") {
            // What comes after a job of the same key waits for it, until that one's day.
            try count(
                """
                select count(*) from jobs.job j
                where j.run_at <= clock_timestamp() and j.attempt = 0 and not exists (
                    select from jobs.job e where e.ordering_key = j.ordering_key and e.id < j.id)
                """
            ) == 0
        }
        let denied = try office.session.query(
            """
            select j.kind, f.error, f.message from jobs.failure f left join jobs.status j on j.id = f.job_id
            where concat(f.error, f.message) ~* 'denied|42501|row-level|insufficient|actor_is|login_has|own_name'
            """
        ).map { try "\($0.decode(String?.self, String?.self, String?.self))" }
        #expect(denied.isEmpty, "\(denied)")
    }

    @Test("who was given more by hand is named by the doctor, and so is a login without an account")
    func doctor() throws {
        let logins = try Logins(office.control.database)
        let stranger = try logins.name(in: ["mutasi_operator"])
        try office.session.script(
            "grant update on mutasi.proposal_event to mutasi_operator; revoke select on audit.event from mutasi_auditor"
        )
        let run = try office.control.run(["doctor", "--output", "csv", "--lang", "en"])
        #expect(run.output.contains("mutasi_operator UPDATE mutasi.proposal_event"))
        #expect(run.output.contains("mutasi_auditor SELECT audit.event"))
        #expect(run.output.contains(stranger))
        #expect(run.output.contains("mutasictl migrate --roles"))
        withExtendedLifetime(logins) {}
    }
}
