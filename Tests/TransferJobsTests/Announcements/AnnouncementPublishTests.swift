import Delivery
import FoundationEssentials
import JobQueue
import JobQueueTesting
import Postgres
import TestSupport
import Testing
import TransferJobs
import TransferStore
import Transfers

@Suite("announcement.publish and the public folder")
struct AnnouncementPublishTests {
    private let province: DecreeProvince
    private let place: PublicFolder
    private var session: Session { province.session }

    init() throws {
        province = try DecreeProvince()
        place = try PublicFolder()
    }

    private func run(in folder: AnnouncementFolder?) throws -> Outcome {
        var registry = HandlerRegistry()
        let sender = try MailAddress("mutasi@bkd.example.go.id")
        let settings = DeliverySettings(sender: sender, contact: "BKD", announcements: folder)
        try registry.registerTransfers(settings, connection: province.province.database.options)
        let arguments = try PublishAnnouncement(package: province.package.number).json()
        return try registry.run(NewJob(PublishAnnouncement.kind, args: arguments), on: session)
    }

    private func written(_ outcome: Outcome) -> String {
        guard case .complete(let result?) = outcome else { return "\(outcome)" }
        return result.text
    }

    private func verify() throws -> [String: FolderFinding.Standing] {
        let findings = try session.transaction(.repeatableRead) {
            try place.folder.verify(against: PublishedFiles(session), known: Announcements(session).files())
        }
        return Dictionary(findings.map { ($0.name, $0.standing) }, uniquingKeysWith: { first, _ in first })
    }

    private func correct() throws {
        try session.transaction {
            var change = EntryChange()
            change.name = "Sari Wulandari, S.K.M., M.Kes"
            let correction = try AnnouncementCorrection(
                .slip,
                on: try CivilDate(parsing: "2025-10-06"),
                reference: "821/2/2025"
            )
            let desk = AnnouncementDesk(session)
            _ = try desk.correct(
                .proposal(province.proposal),
                in: "2025-001",
                correction,
                change,
                by: province.`operator`
            )
        }
    }

    @Test("publishing moves the proposal on, and one job writes pages, data, list and checksums")
    func publication() throws {
        let stored = try province.announce()
        #expect(stored.announcement.number == "2025-001")
        #expect(try Proposals(session).show(province.proposal).proposal.state == .announced)
        let jobs = try session.query("select count(*) from jobs.job where kind = 'announcement.publish'")
        #expect(try jobs[0].decode(Int.self) == 1)
        #expect(written(try run(in: place.folder)) == #"{"announcement": "2025-001", "written": 4}"#)
        #expect(
            try Set(place.contents().keys) == ["2025-001.html", "2025-001.json", "index.html", "SHA256SUMS"]
        )
        #expect(try place.text("2025-001.json") == stored.announcement.canonicalJSON + "\n")
        #expect(try Set(verify().values) == [.sound])
    }

    @Test("what was published under a shifted clock says so in page, list and data for good, and nothing else does")
    func demonstration() throws {
        let mark = DemonstrationMark.sentence(in: .indonesian)
        try session.execute("update mutasi.clock set ahead = '1 hour', shifted_at = now()")
        let stored = try province.announce()
        #expect(stored.announcement.isDemonstration)
        try session.execute("update mutasi.clock set ahead = '0', shifted_at = null")
        _ = try run(in: place.folder)
        for name in ["2025-001.html", "2025-001.json", "index.html"] {
            #expect(try place.text(name).contains(mark), "\(name)")
        }
        #expect(try Set(verify().values) == [.sound])
        let other = try DecreeProvince()
        let genuine = try other.announce().announcement
        #expect(!genuine.isDemonstration && !genuine.canonicalJSON.contains("demonstration"))
    }

    @Test("publishing twice gives the same bytes, and touches nothing")
    func twice() throws {
        try province.announce()
        _ = try run(in: place.folder)
        let before = try place.contents()
        #expect(written(try run(in: place.folder)) == #"{"announcement": "2025-001", "written": 0}"#)
        let other = try PublicFolder()
        _ = try run(in: other.folder)
        #expect(try place.contents() == before)
        #expect(try other.contents() == before)
    }

    @Test("the checksums are those that sha256sum reads")
    func checksums() throws {
        try province.announce()
        _ = try run(in: place.folder)
        let command = "cd '\(place.url.path)' && sha256sum --check --strict --quiet SHA256SUMS"
        try ChildProcess(["/bin/sh", "-c", command]).finish()
    }

    @Test("the page carries nothing from outside, names nobody by a number, and is not for search engines")
    func page() throws {
        try province.announce()
        _ = try run(in: place.folder)
        let page = try place.text("2025-001.html")
        #expect(page.contains("default-src 'none'") && page.contains("script-src 'sha256-"))
        #expect(page.contains("noindex") && page.contains("<html lang=\"id\">"))
        #expect(!page.contains("http://") && !page.contains("https://") && !page.contains(" style=\""))
        #expect(!page.contains("198703142011012907") && !page.contains("\(province.sari.id)"))
        let index = try place.text("index.html")
        #expect(!index.contains("noindex") && !index.contains("Sari") && index.contains("2025-001.html"))
        for name in ["2025-001.html", "index.html"] {
            try ChildProcess(["/usr/bin/python3", "-c", Self.parser, place.url.appending(path: name).path]).finish()
        }
    }

    /// Every element is closed in the order in which it was opened.
    private static let parser = """
        import sys
        from html.parser import HTMLParser
        class P(HTMLParser):
            def __init__(s): super().__init__(); s.open = []
            def handle_starttag(s, t, a):
                if t not in ('meta', 'input', 'br', 'link'): s.open.append(t)
            def handle_endtag(s, t): assert s.open and s.open.pop() == t, (t, s.getpos())
        p = P(); p.feed(open(sys.argv[1], encoding='utf-8').read()); assert not p.open, p.open
        """

    @Test("a text that looks like markup is shown as text")
    func markup() throws {
        try session.execute("update mutasi.employee set name = '<b>Sari</b> & \"co\"' where id = \(province.sari.id)")
        try province.announce()
        _ = try run(in: place.folder)
        let page = try place.text("2025-001.html")
        #expect(page.contains("&lt;b&gt;Sari&lt;/b&gt; &amp; &quot;co&quot;"))
        #expect(!page.contains("<b>"))
    }

    @Test("after a correction the folder is outdated until it is written again, and the old entry stays, struck out")
    func correction() throws {
        try province.announce()
        _ = try run(in: place.folder)
        try correct()
        #expect(try verify()["2025-001.html"] == .outdated)
        _ = try run(in: place.folder)
        #expect(try Set(verify().values) == [.sound])
        let page = try place.text("2025-001.html")
        #expect(page.contains("<tr id=\"e1\" class=\"gone\">") && page.contains("Ralat atas"))
        #expect(page.contains("M.Kes"))
    }

    @Test("what was changed, removed or added is found, even where the checksums were made to fit")
    func tampering() throws {
        try province.announce()
        _ = try run(in: place.folder)
        try place.write(try place.text("2025-001.json").replacing("Sari", with: "Siti"), to: "2025-001.json")
        try place.write("<script>", to: "lain.html")
        try place.remove("index.html")
        let sums = try place.contents().filter { $0.key != "SHA256SUMS" && $0.key != "lain.html" }
            .sorted { $0.key < $1.key }
            .map { "\(Checksum(of: $0.value).text)  \($0.key)\n" }
        try place.write(sums.joined(), to: "SHA256SUMS")
        #expect(
            try verify() == [
                "2025-001.html": .sound, "2025-001.json": .tampered, "SHA256SUMS": .tampered, "index.html": .missing,
                "lain.html": .extra,
            ]
        )
        _ = try run(in: place.folder)
        #expect(try Set(verify().values) == [.sound, .extra])
    }

    @Test("without a folder, or without anything public, the job says so; a folder that is away is tried again")
    func nowhere() throws {
        guard case .discard = try run(in: place.folder) else {
            Issue.record("nothing was published")
            return
        }
        try province.announce()
        guard case .discard(let reason) = try run(in: nil) else {
            Issue.record("there is no folder")
            return
        }
        #expect(reason.contains("MUTASI_ANNOUNCEMENTS_FOLDER"))
        guard case .retry(_, let why) = try run(in: AnnouncementFolder("/nowhere/at/all")) else {
            Issue.record("the folder is away")
            return
        }
        #expect(why.contains("UMUM30"))
    }

    @Test("nobody reads of a decree in public before they were told in person, and a working day has passed")
    func tooEarly() throws {
        try province.setClock("2025-10-02 15:00+07")
        let early = #expect(throws: AnnouncementFault.self) { try province.announce() }
        #expect(early == .noticeTooLate)
        #expect(try Announcements(session).list(.published).isEmpty)
        try province.setClock("2025-10-03 08:00+07")
        #expect(throws: Never.self) { try province.announce() }
    }

    /// Has the package's decree signed by a service that returns the signature of another document.
    private func signWrongly() throws {
        let paper = try session.transaction {
            let decrees = Decrees(session)
            let letter = try #require(try decrees.list(of: province.package).first).letter
            let digest = try decrees.digest(of: province.package, letter)
            let paper = NewPaper(
                .decree,
                of: .package(province.package),
                title: "SK",
                letter: letter,
                content: Array("%PDF-1.7 SK \(digest)".utf8)
            )
            return try Papers(session).keep(paper).paper.id
        }
        let service = try ServerProcess("bsre_server.py", ["--sign", "other"])
        let bsre = try BSrEServer("http://127.0.0.1:\(service.port)", user: "aplikasi", password: "sandi")
        let identity = try SigningIdentity(mail: "asn1@binawidya.example")
        let phrase = Passphrase(Array("rahasia benar".utf8))
        let signer = try #require(province.ppk.person)
        let desk = SigningDesk(session, BSrESigner(bsre), .bsre)
        #expect(try desk.sign(paper, by: signer, as: identity, .passphrase(phrase)).state == .invalid)
    }

    @Test("a page tells how its decree was signed and is verified, with a code that leads to the page and its digest")
    func verification() throws {
        _ = try province.announce()
        _ = try run(in: place.folder)
        let plain = try place.text("2025-001.html")
        let digest = Checksum(of: try Announcements(session).show("2025-001").announcement.checksumText.utf8).text
        #expect(plain.contains("<svg class=\"qr\"") && plain.contains("<figcaption>sha256:\(digest)</figcaption>"))
        #expect(plain.contains("di atas kertas") && plain.contains("mutasictl announcement verify"))
        let signer = try session.query(
            "select signer from mutasi.public_signing where announcement = '2025-001' and manner = 'MANUAL'"
        )
        #expect(plain.contains("<dd>\(try signer[0].decode(at: 0, as: String.self))</dd>"))
        try session.transaction {
            try PublicAddresses(session).set("https://bkd.binawidya.example/mutasi/", reason: "Alamat resmi")
        }
        #expect(try verify()["2025-001.html"] == .outdated)
        _ = try run(in: place.folder)
        let page = try place.text("2025-001.html")
        #expect(page.contains("<figcaption>https://bkd.binawidya.example/mutasi/2025-001.html#sha256:\(digest)<"))
        #expect(try verify().values.allSatisfy { $0 == .sound })
        #expect(!page.contains(province.sari.nip))
    }

    @Test("an address that is none, or without a reason, is refused, and none is ever changed")
    func addresses() throws {
        for bad in [
            "bkd.example", "ftp://bkd.example", "https://bkd.example/a b", "https://bkd.example/?q=1", "http://",
        ] {
            #expect(throws: PublicAddressFault.malformed, "\(bad)") {
                try session.transaction { try PublicAddresses(session).set(bad, reason: "x") }
            }
        }
        #expect(throws: PublicAddressFault.reasonMissing) {
            try session.transaction { try PublicAddresses(session).set("https://bkd.example", reason: " ") }
        }
        try session.transaction { try PublicAddresses(session).set("https://bkd.example", reason: "x") }
        #expect(throws: PostgresError.self) { try session.script("delete from mutasi.public_address") }
    }

    @Test("a decree whose electronic signature is invalid is not announced, and the operator is alarmed (case 70)")
    func invalidSignature() throws {
        let desk = AnnouncementDesk(session)
        let request = AnnouncementRequest(district: "Kabupaten Kepulauan")
        try session.transaction { _ = try desk.draft(province.package, request, by: province.`operator`) }
        try signWrongly()
        #expect(throws: AnnouncementFault.signatureInvalid) {
            try session.transaction { _ = try desk.publish(province.package, by: province.`operator`) }
        }
        #expect(throws: AnnouncementFault.signatureInvalid) { try province.announce() }
        #expect(AnnouncementFault.signatureInvalid.sentence(in: .indonesian).contains("dasar: UU 11/2008"))
        #expect(try Announcements(session).list(.published).isEmpty)
        let inbox = try session.query(
            """
            select i.subject || i.body from mutasi.inbox i join mutasi.notification n on n.id = i.notification_id
            where n.template = 'signature.alarm'
            """
        )
        let text = try #require(inbox.first).decode(at: 0, as: String.self)
        #expect(text.contains("tidak sah") && !text.contains(province.sari.name))
    }

    @Test("only the PPK withholds a placement, and whoever is withheld must be in the package")
    func withholding() throws {
        let request = AnnouncementRequest(district: "X", withheld: [province.sari.id: "ancaman"])
        #expect(throws: AnnouncementFault.withheldWithoutReason) {
            try session.transaction {
                _ = try AnnouncementDesk(session).draft(province.package, request, by: province.`operator`)
            }
        }
        let stranger = AnnouncementRequest(district: "X", withheld: [PersonID(high: 1, low: 1): "ancaman"])
        #expect(throws: AnnouncementStoreFault.self) {
            try session.transaction {
                _ = try AnnouncementDesk(session).draft(province.package, stranger, by: province.ppk)
            }
        }
        let draft = try session.transaction {
            try AnnouncementDesk(session).draft(province.package, request, by: province.ppk)
        }
        #expect(draft.announcement.records.isEmpty && draft.withheld == [.proposal(province.proposal)])
    }

    @Test("a revoked decree strikes its entry out in the same transaction")
    func revocation() throws {
        try province.announce()
        try session.transaction {
            let letter = Letter(number: "821/9/2025", date: try CivilDate(parsing: "2025-10-06"))
            _ = try ProposalDesk(session).apply(.revoked(letter), to: province.proposal, by: province.ppk)
        }
        let stored = try Announcements(session).show("2025-001")
        #expect(stored.announcement.standing.isEmpty)
        #expect(stored.announcement.canonicalJSON.contains("821/9/2025"))
    }
}
