import Postgres
import TestSupport
import Testing
import TransferJobs
import TransferStore
import Transfers

@Suite("What the public reads when a decree is undone")
struct RevokedAnnouncementTests {
    private let province: DecreeProvince
    private var session: Session { province.session }
    private var desk: AnnouncementDesk { AnnouncementDesk(session) }
    private let request = AnnouncementRequest(district: "Kabupaten Kepulauan")

    init() throws {
        province = try DecreeProvince()
    }

    private func letter() throws -> Transfers.Letter {
        Letter(number: "821/9/2025", date: try CivilDate(parsing: "2025-10-06"))
    }

    private func revokeWhole() throws {
        let letter = try letter()
        try session.transaction {
            _ = try PackageDesk(session).apply(in: province.package, by: province.ppk) { _ in .revoked(letter) }
        }
    }

    @Test("a package that is revoked whole has every entry struck out, and its files are written anew")
    func whole() throws {
        try province.announce()
        try session.execute("delete from jobs.job where kind = 'announcement.publish'")
        try revokeWhole()
        let stored = try Announcements(session).show("2025-001").announcement
        #expect(stored.standing.isEmpty && stored.records.last?.correction?.reference == "821/9/2025")
        let jobs = try session.query("select count(*) from jobs.job where kind = 'announcement.publish'")
        #expect(try jobs.first?.decode(at: 0, as: Int.self) == 1)
    }

    @Test("what was revoked before anybody read of it is neither drafted nor published from an older draft")
    func before() throws {
        _ = try session.transaction { try desk.draft(province.package, request, by: province.`operator`) }
        try revokeWhole()
        #expect(throws: AnnouncementFault.revokedMeanwhile) {
            try session.transaction { _ = try desk.publish(province.package, by: province.`operator`) }
        }
        #expect(throws: AnnouncementFault.nothingToAnnounce) {
            try session.transaction { _ = try desk.draft(province.package, request, by: province.`operator`) }
        }
        #expect(try Announcements(session).list(.published).isEmpty)
    }

    @Test("an objection that is upheld to a placement that is withheld is carried out, with nothing public to correct")
    func withheld() throws {
        let request = AnnouncementRequest(district: "X", withheld: [province.sari.id: "ancaman"])
        try session.transaction {
            _ = try desk.draft(province.package, request, by: province.ppk)
            _ = try desk.publish(province.package, by: province.`operator`)
        }
        let number = try session.transaction {
            let new = NewObjection(
                against: .decree(province.proposal),
                by: province.sari.id,
                .portal,
                grounds: "Anak sedang berobat"
            )
            return try ObjectionDesk(session).file(new, by: ProposalActor(province.sari.id, as: .employee)).number
        }
        func apply(_ actor: ProposalActor, _ event: (PersonID) -> ObjectionEvent) throws {
            let person = try #require(actor.person)
            _ = try session.transaction {
                try ObjectionDesk(session).apply(to: number, by: actor) { _ in event(person) }
            }
        }
        try apply(province.reviewer) { .examine(by: $0) }
        try apply(province.reviewer) { .startReview(by: $0) }
        try apply(province.ppk) { .decide(.upheld, by: $0, reason: "beralasan") }
        let executed = try session.transaction {
            try ObjectionDesk(session).execute(number, .revoke(letter()), by: province.ppk)
        }
        #expect(executed.objection.execution == .newDecree(number: "821/9/2025", correction: nil))
        #expect(try Proposals(session).show(province.proposal).proposal.state == .revoked)
    }
}
