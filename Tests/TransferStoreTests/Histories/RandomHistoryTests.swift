import TestSupport
import Testing
import Transfers

@Suite("The eight invariants on record, whatever happens")
struct RandomHistoryTests {
    @Test("nothing that is done, tried or forged breaks one of them", arguments: [1, 2] as [UInt64])
    func soundness(seed: UInt64) throws {
        var history = try RandomHistory(seed: seed)
        for step in 1...400 {
            let place: Comment = "seed \(seed), step \(step)"
            do { try history.step() } catch { Issue.record(error, place) }
            let faults = try Soundness.faults(history.session)
            try #require(faults == [], place)
        }
        #expect(try Soundness.logFaults(history.session).isEmpty, "seed \(seed)")
        // How far a history comes is chance: the first seed is known to come to a decree.
        guard seed == 1 else { return }
        let far: Set<ProposalState> = [.submitted, .endorsed, .decreeDraft, .decreeSigned]
        #expect(far.subtracting(history.seen).isEmpty, "seed \(seed) reached \(history.seen)")
        let invariants = Set(history.refusedForgeries.compactMap(\.first))
        #expect(invariants.isSuperset(of: "1234678"), "seed \(seed) forged \(history.refusedForgeries)")
    }
}
