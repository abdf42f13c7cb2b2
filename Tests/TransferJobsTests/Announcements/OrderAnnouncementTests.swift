import Delivery
import JobQueue
import JobQueueTesting
import Postgres
import TestSupport
import Testing
import TransferJobs
import TransferStore
import Transfers

@Suite("The announcement of an urgent assignment")
struct OrderAnnouncementTests {
    private static let order = "800.1.11.1/7"
    private let province: WatchedProvince
    private let id: AssignmentID
    private var session: Session { province.session }
    private let request = AnnouncementRequest(district: "Kabupaten Laut Seribu")

    init() throws {
        province = try WatchedProvince()
        id = try province.send()
    }

    /// Has the notice of the order delivered at the moment the clock shows.
    private func tell() throws {
        let arguments = try TellOfAssignment(assignment: id.number, event: 1).json()
        _ = try province.registry.run(NewJob(TellOfAssignment.kind, args: arguments), on: session)
        for row in try session.query("select args from jobs.job where kind = 'notification.send'") {
            _ = try province.registry.run(NewJob(SendNotice.kind, args: try row.decode(at: 0)), on: session)
        }
    }

    private func draft() throws -> StoredAnnouncement {
        try session.transaction { try AnnouncementDesk(session).draft(order: Self.order, request, by: province.clerk) }
    }

    @discardableResult
    private func publish() throws -> StoredAnnouncement {
        _ = try draft()
        return try session.transaction { try AnnouncementDesk(session).publish(order: Self.order, by: province.clerk) }
    }

    private func apply(_ event: AssignmentEvent, by actor: ProposalActor? = nil) throws {
        try session.transaction {
            _ = try AssignmentDesk(session).apply(event, to: id, by: actor ?? province.clerk, reason: "sakit keras")
        }
    }

    private func announced() throws -> Announcement {
        try #require(try Announcements(session).about(.assignment(id))).announcement
    }

    /// Told at nine and published at noon.
    private func published() throws {
        try tell()
        try province.setClock("2025-10-02 12:00+07")
        try publish()
    }

    @Test("it says who is sent where, on which basis and until when, and nothing of how they were chosen")
    func content() throws {
        try published()
        let json = try announced().canonicalJSON
        #expect(json.contains(#""order":{"number":"800.1.11.1/7""#) && json.contains(WatchedProvince.decree))
        #expect(json.contains(#""effective_on":"2025-10-02","until":"2025-11-01","kind":"PENUGASAN""#))
        for secret in ["ahli", "198203042010011939", "SAR", "SUKARELA", "LAIK"] { #expect(!json.contains(secret)) }
    }

    @Test("hours after the personal notice it may be public, and not before, nor when nobody was told")
    func notice() throws {
        #expect(throws: AnnouncementFault.urgentNoticeTooLate) { try publish() }
        try tell()
        try province.setClock("2025-10-02 10:59+07")
        #expect(throws: AnnouncementFault.urgentNoticeTooLate) { try publish() }
        try province.setClock("2025-10-02 11:00+07")
        try publish()
        #expect(try Assignments(session).show(id).assignment.deferred[.announcement] == nil)
        #expect(throws: AnnouncementStoreFault.self) { try publish() }
    }

    @Test("that it was announced is done by publishing, whoever writes, and never said by hand")
    func byPublication() throws {
        #expect(throws: AssignmentRefusal.announcedByPublication) { try apply(.deliver(.announcement)) }
        let error = #expect(throws: PostgresError.self) {
            try session.transaction {
                try session.script(
                    """
                    insert into mutasi.assignment_event (assignment_id, name, from_state, to_state, role, actor)
                    select id, 'DELIVERED', state, state, 'OPERATOR', consent_heard_by from mutasi.assignment;
                    update mutasi.assignment set delivered = delivered || array['PENGUMUMAN'];
                    """
                )
            }
        }
        #expect(error?.constraint == "announced_by_publication")
    }

    @Test("a ratification is added to the line, which goes on to hold")
    func ratified() throws {
        try published()
        try apply(.ratify(on: .init(parsing: "2025-10-02")), by: province.ppk)
        let announcement = try announced()
        #expect(announcement.standing.count == 1 && announcement.records.count == 2)
        #expect(announcement.records[1].addsTo == 1)
        #expect(announcement.canonicalJSON.contains(#""adds_to":1,"cause":"PENGESAHAN""#))
    }

    @Test("what happened between the order and the announcement is added when it is published")
    func meanwhile() throws {
        try apply(.ratify(on: .init(parsing: "2025-10-02")), by: province.ppk)
        try published()
        #expect(try announced().records.last?.correction?.cause == .ratified)
    }

    @Test("an extension strikes the line out and brings one with the new last day")
    func extended() throws {
        try published()
        try apply(.ratify(on: .init(parsing: "2025-10-02")), by: province.ppk)
        try session.transaction {
            let end = try CivilDate(parsing: "2025-11-20")
            _ = try AssignmentDesk(session).extend(id, until: end, on: nil, by: province.clerk)
        }
        let announcement = try announced()
        #expect(announcement.strikingRecord(of: 1) == 3)
        #expect(announcement.standing.map { $0.until?.description } == ["2025-11-20"])
    }

    @Test("who is called back is struck out without a word of why, and their return is added")
    func recalled() throws {
        try published()
        try province.setClock("2025-10-10 09:00+07")
        try apply(.recall(on: .init(parsing: "2025-10-10")))
        var announcement = try announced()
        #expect(announcement.standing.isEmpty && announcement.records.last?.correction?.cause == .ended)
        try province.setClock("2025-10-12 09:00+07")
        try apply(.returned(on: .init(parsing: "2025-10-12")))
        announcement = try announced()
        #expect(announcement.records.last?.correction?.cause == .completed)
        #expect(!announcement.canonicalJSON.contains("sakit"))
    }

    @Test("one that lapses for want of ratification is struck out by the system itself")
    func lapsed() throws {
        try published()
        let deadlines = try Deadlines(session).all(of: id)
        let ratification = try #require(deadlines.running(.deadline(.assignmentRatification)))
        #expect(try province.watch(ratification.id, at: "2025-10-17 09:00+07").contains("lapsed"))
        #expect(try announced().records.last?.correction?.cause == .lapsed)
    }

    @Test("a return before the last day ends it, one on it completes it; of a proposal nothing is told")
    func returned() throws {
        try published()
        try province.setClock("2025-11-01 09:00+07")
        try apply(.returned(on: .init(parsing: "2025-11-01")))
        #expect(try announced().standing.count == 1)
        #expect(try announced().records.last?.correction?.cause == .completed)
    }

    @Test("whom the PPK withholds is counted and named nowhere, whatever happens to the assignment")
    func withheld() throws {
        try tell()
        try province.setClock("2025-10-02 12:00+07")
        let person = try Assignments(session).show(id).assignment.order.person
        let request = AnnouncementRequest(district: "X", withheld: [person: "ancaman"])
        try session.transaction {
            _ = try AnnouncementDesk(session).draft(order: Self.order, request, by: province.ppk)
            _ = try AnnouncementDesk(session).publish(order: Self.order, by: province.clerk)
        }
        try apply(.ratify(on: .init(parsing: "2025-10-02")), by: province.ppk)
        let stored = try Announcements(session).show("2025-001")
        #expect(stored.announcement.records.isEmpty && stored.announcement.withheld.count == 1)
        #expect(!stored.announcement.canonicalJSON.contains("ancaman"))
    }

    @Test("the job writes JSON and a page for it, and an altered file is told from what was announced")
    func files() throws {
        try published()
        let folder = try PublicFolder()
        var registry = HandlerRegistry()
        var settings = DeliverySettings(sender: try MailAddress("mutasi@bkd.example.go.id"), contact: "BKD")
        settings.announcements = folder.folder
        try registry.registerTransfers(settings, connection: province.province.database.options)
        let key = try Assignments(session).show(id).order
        let job = NewJob(PublishAnnouncement.kind, args: try PublishAnnouncement(.order(key)).json())
        guard case .complete = try registry.run(job, on: session) else { throw WatchedProvince.NotThere() }
        let page = try folder.text("2025-001.html")
        #expect(page.contains("Pengumuman penugasan mendesak nomor 2025-001") && page.contains("s.d. "))
        #expect(!page.contains("http://") && page.contains("jabatan asal tetap"))
        func standings() throws -> Set<FolderFinding.Standing> {
            let files = try PublishedFiles(session)
            let findings = try folder.folder.verify(against: files, known: Announcements(session).files())
            return Set(findings.map(\.standing))
        }
        #expect(try standings() == [.sound])
        try folder.write("x", to: "2025-001.json")
        #expect(try standings().contains(.tampered))
    }
}
