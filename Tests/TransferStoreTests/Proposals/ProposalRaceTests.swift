import Dispatch
import Postgres
import Synchronization
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("Two operators at once")
struct ProposalRaceTests {
    private static func fault(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch let fault as any Fault {
            return fault.code
        } catch {
            return "\(error)"
        }
    }

    @Test("of two who draft for one person, the second waits for the first and is told of that proposal (case 22)")
    func drafts() throws {
        let province = try ProposalProvince()
        let (database, need, sari, actor) = (province.database, province.need, province.sari, province.`operator`)
        let answers = Mutex<[String?]>([])
        let done = DispatchSemaphore(value: 0)
        try province.session.transaction {
            _ = try Proposals(province.session).draft(for: need, of: sari, by: actor)
            DispatchQueue(label: "second").async {
                let code = Self.fault {
                    let session = try database.session()
                    try session.transaction { _ = try Proposals(session).draft(for: need, of: sari, by: actor) }
                }
                answers.withLock { $0.append(code) }
                done.signal()
            }
            // Long enough for the second to stand before the first's row; what is tested does not depend on it.
            try province.session.query("select pg_sleep(0.2)")
        }
        done.wait()
        #expect(answers.withLock { $0 } == ["DATA14"])
        #expect(try Proposals(province.session).list(.all).count == 1)
    }

    @Test("of two who move one proposal, the second sees what the first has done, and is refused")
    func moves() throws {
        let province = try ProposalProvince()
        let id = try province.draft()
        try province.submit(id)
        let version = try Proposals(province.session).show(id).version
        try province.apply(.verified, to: id, by: province.verifier)
        #expect(Self.fault { try province.apply(.verified, to: id, by: province.verifier) } == "PROP01")
        let stale = Self.fault {
            try province.session.transaction {
                _ = try Proposals(province.session)
                    .apply(.frozen(.moratorium), to: id, by: province.`operator`, expecting: version)
            }
        }
        #expect(stale == "DATA15")
    }
}
