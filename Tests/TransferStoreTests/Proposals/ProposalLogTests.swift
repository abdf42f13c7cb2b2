import Postgres
import TestSupport
import Testing
import Transfers

@testable import TransferStore

@Suite("The log of proposals")
struct ProposalLogTests {
    /// Does what only the owner of the tables could do.
    private func tamper(_ session: Session, _ statement: String) throws {
        try session.script(
            """
            alter table mutasi.proposal_event disable trigger user;
            \(statement);
            alter table mutasi.proposal_event enable trigger user
            """
        )
    }

    @Test("an event that was changed is found, and the one after it where its hash was mended")
    func changed() throws {
        let province = try ProposalProvince()
        let id = try province.draft()
        try province.apply(.frozen(.dataConflict), to: id, by: province.`operator`)
        let proposals = Proposals(province.session)
        #expect(try proposals.verifyLog().isEmpty)
        try tamper(province.session, "update mutasi.proposal_event set name = 'VERIFIED' where number = 2")
        #expect(try proposals.verifyLog(of: id) == [LogFault(proposal: id, number: 2, kind: .changed)])
        try tamper(
            province.session,
            "update mutasi.proposal_event e set hash = mutasi.proposal_event_hash(e) where number = 2"
        )
        #expect(try proposals.verifyLog(of: id) == [LogFault(proposal: id, number: 3, kind: .broken)])
    }

    @Test("an event that was taken out is found, at the end as well")
    func removed() throws {
        let province = try ProposalProvince()
        let id = try province.draft()
        try province.apply(.frozen(.dataConflict), to: id, by: province.`operator`)
        let proposals = Proposals(province.session)
        try tamper(province.session, "delete from mutasi.proposal_event where number = 3")
        #expect(try proposals.verifyLog() == [LogFault(proposal: id, number: 3, kind: .endMissing)])
        try tamper(province.session, "delete from mutasi.proposal_event where number = 1")
        #expect(try proposals.verifyLog().contains(LogFault(proposal: id, number: 2, kind: .broken)))
    }
}
