import Testing

@testable import JobQueue

@Suite("Drain sequence")
struct DrainSequenceTests {
    private let start = ContinuousClock.now

    @Test("with nothing held it stops claiming and leaves")
    func idle() {
        var sequence = DrainSequence(grace: .seconds(30))
        #expect(sequence.next(at: start, held: 0) == .stopClaiming)
        #expect(sequence.next(at: start, held: 0) == .leave)
    }

    @Test("what finishes within the grace time is not interrupted")
    func finishes() {
        var sequence = DrainSequence(grace: .seconds(30))
        #expect(sequence.next(at: start, held: 2) == .stopClaiming)
        #expect(sequence.next(at: start + .seconds(1), held: 2) == .wait(until: start + .seconds(30)))
        #expect(sequence.next(at: start + .seconds(2), held: 0) == .leave)
    }

    @Test("what does not is interrupted, given a second to notice, and left behind")
    func interrupts() {
        var sequence = DrainSequence(grace: .seconds(30))
        _ = sequence.next(at: start, held: 2)
        let end = start + .seconds(30)
        #expect(sequence.next(at: end, held: 2) == .interrupt)
        #expect(sequence.next(at: end, held: 2) == .wait(until: end + .seconds(1)))
        #expect(sequence.next(at: end + .seconds(1), held: 1) == .leave)
    }

    @Test("no grace means interrupting at once")
    func noGrace() {
        var sequence = DrainSequence(grace: .zero)
        _ = sequence.next(at: start, held: 1)
        #expect(sequence.next(at: start, held: 1) == .interrupt)
    }
}
