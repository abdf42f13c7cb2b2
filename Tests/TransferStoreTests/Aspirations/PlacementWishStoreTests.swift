import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

/// Sari in Kota Binawidya is wanted in Kabupaten Laut Seribu; Budi is in Kota Binawidya.
@Suite("Wishes that a proposal would not keep")
struct PlacementWishStoreTests {
    private let province: ProposalProvince
    private let budi: PersonID
    private var session: Session { province.session }

    init() throws {
        province = try ProposalProvince()
        budi = try People(province.session).find(nip: SeededProvince.budi).id
    }

    private func state(notBefore: CivilDate? = nil, isJoint: Bool = false) throws {
        let sari = province.sari.id
        try session.transaction {
            let profile = AspirationProfile(
                employee: sari,
                remote: .no,
                notBefore: notBefore,
                joint: isJoint ? JointPlacement(with: budi, enteredBy: sari) : nil,
                statedOn: try CivilClock(session).today()
            )
            _ = try Aspirations(session).state(profile, by: sari)
        }
    }

    private func unmet(_ id: ProposalID) throws -> [UnmetWish.Kind] {
        try Aspirations(session).unmet(by: Proposals(session).show(id)).map(\.kind)
    }

    @Test("an evaluation tells them of the person, ranked as before")
    func evaluated() throws {
        func place() throws -> RankedPerson? {
            let run = try session.transaction(.repeatableRead) {
                try Evaluations(session).run(province.need, asOf: .day(2025, 10, 2))
            }
            let people = try Evaluations(session).people(run.id, .ranked, limit: 100)
            return people.first { $0.person == province.sari.id }
        }
        // A statement of whatever kind takes the place of the imported wishes, which do count.
        try state()
        let before = try #require(try place())
        #expect(before.unmetWishes.isEmpty)
        try state(notBefore: .day(2027, 1, 1), isJoint: true)
        let after = try #require(try place())
        #expect(after.unmetWishes == ["ASPIRASI21", "ASPIRASI22"])
        #expect(after.score == before.score && after.place == before.place && after.reasons == before.reasons)
        let run = try Evaluations(session).latest(of: province.need)
        let json = try Evaluations(session).explanation(run.id, nip: province.sari.nip)
        #expect(try StoredExplanation(json: json).unmetWishes?.map(\.code) == ["ASPIRASI21", "ASPIRASI22"])
    }

    @Test("a proposal's page tells them as things are today, and nothing of one that is over")
    func proposal() throws {
        let id = try province.draft()
        #expect(try unmet(id).isEmpty)
        try state(notBefore: .day(2027, 1, 1), isJoint: true)
        #expect(try unmet(id) == [.tooEarly, .parted])
        try session.execute("update mutasi.employee set unit_id = 'U-BKWK-PP' where id = \(budi)")
        #expect(try unmet(id) == [.tooEarly])
        try province.apply(.withdrawn(reason: "Tidak jadi"), to: id, by: province.`operator`)
        #expect(try unmet(id).isEmpty)
    }

    @Test("a spouse who has left is no reason")
    func spouseGone() throws {
        let id = try province.draft()
        try state(isJoint: true)
        #expect(try unmet(id) == [.parted])
        try session.execute("update mutasi.employee set is_active = false where id = \(budi)")
        #expect(try unmet(id).isEmpty)
    }

    @Test("an urgent proposal that would part spouses is not let past its dialogue (case 35)")
    func noWaiver() throws {
        try session.execute(
            """
            update mutasi.need set urgency = 'URGENT', basis_number = '188/2025', basis_date = '2025-09-22'
            where id = \(province.need.number)
            """
        )
        let id = try province.draft()
        try state(isJoint: true)
        let waiver = DialogueWaiver(
            basis: Urgency.Basis(decreeNumber: "188/2025", decreeDate: .day(2025, 9, 22)),
            reason: "banjir",
            dueOn: .day(2025, 10, 20)
        )
        let official = try #require(province.head.person)
        try session.appoint(["\(official)"], to: "PYB")
        let pyb = ProposalActor(official, as: .pyb)
        let refusal = #expect(throws: ProposalRefusal.self) {
            try province.apply(.dialogueWaived(waiver), to: id, by: pyb)
        }
        #expect(refusal?.reason == .spousesParted)
        try session.transaction { _ = try Aspirations(session).withdraw(of: province.sari.id, by: province.sari.id) }
        try province.apply(.dialogueWaived(waiver), to: id, by: pyb)
    }
}
