import Postgres
import TestSupport
import Testing

@Suite("A daemon delivers by the ways that its environment names")
struct DeliverySettingsTests {
    private let site: Site
    private let session: Session

    init() throws {
        site = try Site()
        session = try site.database.session()
        try EnrolledEmployee.insert(session)
    }

    /// Has a notice of her seat sent.
    private func enqueueNotice(by channel: String) throws {
        try session.query(
            """
            with notice as (
                insert into mutasi.notification (channel, employee_id, template, is_urgent, subject_ids)
                select \(channel), id, 'training.enrolled', true, '{"enrolment": 1}' from mutasi.employee
                returning id
            )
            select jobs.enqueue('notification.send', jsonb_build_object('notice', id)) from notice
            """
        )
    }

    @Test("by mail and webhook, over verified TLS, with login and secret")
    func environment() throws {
        let certificates = try Certificates()
        let identity = ["--certificate", certificates.server, "--key", certificates.key]
        let mail = try ServerProcess(
            "smtp_server.py",
            ["--tls", "starttls", "--login", "mutasi:kata sandi"] + identity
        )
        let web = try ServerProcess("http_server.py", identity)
        try enqueueNotice(by: "EMAIL")
        try enqueueNotice(by: "WEBHOOK")
        let daemon = try site.daemon(environment: [
            "MUTASI_SMTP_URL": "smtp://localhost:\(mail.port)",
            "MUTASI_SMTP_USER": "mutasi",
            "MUTASI_SMTP_PASSWORD": "kata sandi",
            "MUTASI_SMTP_CA": certificates.authority,
            "MUTASI_MAIL_FROM": "mutasi@bkd.example.go.id",
            "MUTASI_CONTACT": "Bidang Mutasi, telepon 0-800",
            "MUTASI_WEBHOOK_URL": "https://127.0.0.1:\(web.port)/200",
            "MUTASI_WEBHOOK_SECRET": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
            "MUTASI_WEBHOOK_CA": certificates.authority,
            "MUTASI_WEBHOOK_ALLOW": "10.0.0.0/8, 127.0.0.0/8",
        ])
        try site.wait(for: 2, from: "select count(*) from mutasi.notification where state = 'DELIVERED'")
        #expect(try daemon.stop() == .exit(0))

        let letter = try mail.record(Letter.self)
        #expect(letter.encrypted && letter.login == "mutasi")
        #expect(letter.from == "mutasi@bkd.example.go.id" && letter.to == [EnrolledEmployee.address])
        #expect(letter.text.contains("Bidang Mutasi, telepon 0-800"))
        let call = try web.record(WebhookCall.self)
        #expect(call.headers["webhook-signature"]?.hasPrefix("v1,") == true)
        #expect(!daemon.talk.contains(EnrolledEmployee.address))
        #expect(!daemon.talk.contains("kata sandi"))
    }

    @Test("not to a webhook in a private network that the operator has not allowed")
    func privateNetwork() throws {
        let web = try ServerProcess("http_server.py")
        try enqueueNotice(by: "WEBHOOK")
        let daemon = try site.daemon(environment: [
            "MUTASI_WEBHOOK_URL": "http://127.0.0.1:\(web.port)/200",
            "MUTASI_WEBHOOK_SECRET": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
            "MUTASI_WEBHOOK_ALLOW": "10.0.0.0/8",
        ])
        try site.wait(
            for: 1,
            from: """
                select count(*) from mutasi.notification
                where state = 'FAILED' and failure like 'address not allowed: %'
                """
        )
        #expect(try daemon.stop() == .exit(0))
    }

    @Test("not at all while it has none: the notice waits for one")
    func withoutServer() throws {
        try enqueueNotice(by: "EMAIL")
        let daemon = try site.daemon()
        try site.wait(for: 1, from: "select count(*) from jobs.status where state = 'retrying'")
        #expect(try daemon.stop() == .exit(0))
        #expect(try site.number("select count(*) from mutasi.notification where state = 'PENDING'") == 1)
    }
}
