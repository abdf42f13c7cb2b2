import TestSupport
import Testing
import Transfers

@Suite("The eight invariants on record, whatever happens")
struct RandomHistoryTests {
    @Test(
        "nothing done, tried or forged breaks one of them, on the way to a decree",
        arguments: [1, 2, 4, 5] as [UInt64]
    )
    func soundness(seed: UInt64) throws {
        var history = try RandomHistory(seed: seed)
        for _ in 1...400 {
            do { try history.step() } catch { Issue.record(error, "\(history.place)") }
            let faults = try Soundness.faults(history.session)
            try #require(faults == [], "\(history.place)")
        }
        #expect(try Soundness.logFaults(history.session).isEmpty, "\(history.place)")
        let far: Set<ProposalState> = [.submitted, .endorsed, .decreeDraft, .decreeSigned]
        let reached = try history.reached()
        #expect(far.isSubset(of: reached), "seed \(seed) reached \(reached)")
        let invariants = Set(history.refusedForgeries.compactMap(\.first))
        #expect(invariants.isSuperset(of: "1234678"), "seed \(seed) forged \(history.refusedForgeries)")
    }
}
