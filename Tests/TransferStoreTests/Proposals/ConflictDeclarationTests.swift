import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("Declarations of conflicts of interest")
struct ConflictDeclarationTests {
    private let province: ProposalProvince
    private let id: ProposalID
    private var session: Session { province.session }
    private var proposals: Proposals { Proposals(session) }

    init() throws {
        province = try ProposalProvince()
        id = try province.draft()
    }

    private func declare(_ actor: ProposalActor, _ conflict: String? = nil) throws {
        try session.transaction { try proposals.declare(actor, conflict: conflict, of: id) }
    }

    @Test("whoever acts in a deciding role has declared by it that there is none, and it is on record")
    func byActing() throws {
        try province.submit(id)
        try province.apply(.verified, to: id, by: province.verifier)
        let declared = try proposals.declarations(of: id)
        #expect(Set(declared.map(\.role)) == [.unitHead, .verifier])
        #expect(declared.allSatisfy { !$0.hasConflict })
    }

    @Test("one who declares a conflict acts no more, and reads nothing of the employee")
    func conflict() throws {
        try province.submit(id)
        try declare(province.verifier)
        try declare(province.verifier, "Saudara kandung")
        try declare(province.verifier, "Saudara kandung")
        #expect(try proposals.declarations(of: id).filter { $0.role == .verifier }.map(\.hasConflict) == [false, true])
        let refused = #expect(throws: ProposalRefusal.self) {
            try province.apply(.verified, to: id, by: province.verifier)
        }
        #expect(refused?.reason == .conflictOfInterest)
        let reader = try #require(province.verifier.person)
        #expect(throws: ReadingFault.conflictOfInterest) {
            try Reading(session, by: reader).require(.evaluation, of: province.sari.id)
        }
    }

    @Test("a conflict that is known is not declared away, and nobody declares in a role that decides nothing")
    func refusals() throws {
        func reason(_ actor: ProposalActor, _ conflict: String? = nil) -> ProposalRefusal.Reason? {
            do {
                try declare(actor, conflict)
                return nil
            } catch {
                return (error as? ProposalRefusal)?.reason
            }
        }
        #expect(reason(province.`operator`) == .wrongRole)
        #expect(reason(ProposalActor(province.sari.id, as: .tpk)) == .ownCase)
        #expect(reason(province.verifier, " ") == .reasonMissing)
        #expect(reason(province.verifier, "Rekan usaha") == nil)
        #expect(reason(province.verifier) == .conflictOfInterest)
    }

    @Test("papers about somebody with whom the reader has a conflict are withheld, those of a package too")
    func papers() throws {
        for subject in [("PROPOSAL", id.number), ("OBJECTION", 7)] {
            try session.execute(
                """
                insert into mutasi.document (subject_kind, subject_id, name, title, media_type, content, sha256)
                values (\(subject.0), \(subject.1), 'PETIKAN', 'X', 'application/pdf', 'x', sha256('x'))
                """
            )
        }
        let all = try Papers(session).latest(Page(limit: 9)).map(\.id)
        let reading = Reading(session, by: try #require(province.verifier.person))
        #expect(try reading.withheld(all) == [])
        try declare(province.verifier, "Saudara kandung")
        let withheld = try reading.withheld(all)
        #expect(try withheld.map { try Papers(session).show($0).subject.kind } == [.proposal])
        for paper in withheld { #expect(throws: ReadingFault.conflictOfInterest) { try reading.require(paper) } }
        let record = try session.query("select record from mutasi.refused_reading order by id")
        #expect(try record.map { try $0.decode(at: 0, as: String.self) } == ["DOKUMEN", "DOKUMEN"])
    }
}
