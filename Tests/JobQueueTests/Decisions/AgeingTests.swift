import Testing

@testable import JobQueue

@Suite("Ageing")
struct AgeingTests {
    @Test("with one lane every eighth job is one that waited, while urgent jobs never end")
    func oneLane() {
        var ageing = Ageing()
        var turns: [Bool] = []
        for _ in 0..<24 {
            let turn = ageing.turn(for: 1)
            turns.append(turn != nil)
            ageing.claimed(1, last: turn == nil ? 0 : 3, isFull: true, turn: turn)
        }
        #expect(turns.count { $0 } == 3)
        #expect(turns.indices.filter { turns[$0] } == [7, 15, 23])
    }

    @Test("a batch is due when seven of its size went before")
    func batch() {
        var ageing = Ageing()
        for _ in 0..<7 {
            #expect(ageing.turn(for: 1000) == nil)
            ageing.claimed(1000, last: 2, isFull: true, turn: nil)
        }
        #expect(ageing.turn(for: 1000) == 2)
    }

    @Test("a claim that reached the lowest priority, or found all there is, starves nobody")
    func nobody() {
        var ageing = Ageing()
        for _ in 0..<50 { ageing.claimed(10, last: 3, isFull: true, turn: nil) }
        #expect(ageing.turn(for: 1) == nil)
        for _ in 0..<50 { ageing.claimed(10, last: 0, isFull: true, turn: nil) }
        ageing.claimed(9, last: 0, isFull: false, turn: nil)
        #expect(ageing.turn(for: 1) == nil)
    }

    @Test("priorities that were passed over take turns, so that none of them keeps the others out")
    func rotation() {
        var ageing = Ageing()
        var beneath: [Int16] = []
        while beneath.count < 6 {
            let turn = ageing.turn(for: 1)
            if let turn { beneath.append(turn) }
            ageing.claimed(1, last: 0, isFull: true, turn: turn)
        }
        #expect(beneath == [0, 1, 2, 0, 1, 2])
    }

    @Test("nothing is due to a claim that may take nothing")
    func nothing() {
        var ageing = Ageing()
        ageing.claimed(100, last: 0, isFull: true, turn: nil)
        #expect(ageing.turn(for: 0) == nil)
    }
}
