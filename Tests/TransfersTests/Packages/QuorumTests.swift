import Testing
import Transfers

@Suite("Quorum")
struct QuorumTests {
    @Test("more than half take part", arguments: [(5, 3), (6, 4), (7, 4), (1, 1), (2, 2)])
    func half(members: Int, needed: Int) throws {
        let quorum = try Quorum(of: members, moreThan: Fraction(decimal: "0.5"))
        #expect(quorum.needed == needed)
        #expect(quorum.isMet(by: needed) && !quorum.isMet(by: needed - 1))
    }

    @Test("a committee of nobody never has one, and no number traps")
    func nobody() throws {
        for members in [Int.min, -1, 0] {
            #expect(try !Quorum(of: members, moreThan: Fraction(decimal: "0.5")).isMet(by: 0))
        }
        #expect(Quorum(of: .max, moreThan: .one).needed == 10_001)
    }
}
