import Testing
import Transfers

@testable import Documents

@Suite("Chains as they are read")
struct MoveChainTests {
    private static func moves(_ steps: [(chain: Int?, after: Int?)]) -> [PlanPicture.Move] {
        steps.enumerated().map { index, step in
            var move = PlanSample.move(
                index,
                from: PlanSample.place(index + 1, in: index + 1),
                to: PlanSample.place(0, in: 0)
            )
            move.chain = step.chain
            move.predecessor = step.after
            return move
        }
    }

    @Test("whoever takes a place stands at the left of whoever leaves it, in whichever order they were given")
    func order() {
        #expect(
            MoveChain.all(of: Self.moves([(4, nil), (4, 0), (4, 1)]))
                == [MoveChain(number: 4, rows: [.init(moves: [2, 1, 0], isCycle: false, isBranch: false)])]
        )
        #expect(
            MoveChain.all(of: Self.moves([(4, 2), (4, nil), (4, 1)])).flatMap(\.rows).map(\.moves) == [[0, 2, 1]]
        )
    }

    @Test("a cycle is read once around")
    func cycle() {
        #expect(
            MoveChain.all(of: Self.moves([(1, 2), (1, 0), (1, 1)])).flatMap(\.rows)
                == [.init(moves: [2, 1, 0], isCycle: true, isBranch: false)]
        )
    }

    @Test("two who follow the same one make a row each, and nobody is left out or told of twice")
    func branches() {
        let rows = MoveChain.all(of: Self.moves([(1, nil), (1, 0), (1, 0), (1, 2), (1, 9)])).flatMap(\.rows)
        #expect(rows.map(\.moves) == [[1, 0], [3, 2], [4]])
        #expect(rows.map(\.isBranch) == [false, true, false])
    }

    @Test("a move by itself is no chain, and somebody who follows themselves is a cycle of nobody else")
    func single() {
        #expect(MoveChain.all(of: Self.moves([(1, nil), (nil, nil), (2, 2)])).isEmpty)
        #expect(MoveChain.all(of: Self.moves([(1, 0), (1, 1)])).flatMap(\.rows).map(\.moves) == [[0], [1]])
    }

    @Test("the posts of a chain stand from left to right, the one that falls vacant first")
    func page() throws {
        let picture = PlanSample.picture(moves: 5, units: 9, chains: 1, of: 5)
        let html = PlanPage(picture, in: .english).html()
        let start = try #require(html.firstRange(of: "id=\"rantai-1\""))
        let chain = html[start.upperBound...].prefix { $0 != "§" }
        let names = try picture.moves.reversed().map { move in
            try #require(chain.firstRange(of: PlanSample.plain(move.name))).lowerBound
        }
        #expect(names == names.sorted())
        let vacant = try #require(chain.firstRange(of: "falls vacant"))
        #expect(vacant.lowerBound < names[0])
    }
}
