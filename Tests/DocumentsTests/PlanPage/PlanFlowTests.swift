import Testing

@testable import Documents

@Suite("The flow between units")
struct PlanFlowTests {
    private static func move(_ from: Int, _ to: Int, chain: Int? = nil) -> PlanPicture.Move {
        var move = PlanSample.move(from, from: PlanSample.place(0, in: from), to: PlanSample.place(1, in: to))
        move.chain = chain
        return move
    }

    @Test("those who go from the same unit to the same one are one ribbon, as wide as they are many")
    func together() throws {
        let flow = PlanFlow([Self.move(1, 2), Self.move(1, 2), Self.move(3, 2)])
        #expect(flow.ribbons.map(\.moves) == [[0, 1], [2]])
        #expect(flow.ribbons[0].thickness == 2 * flow.ribbons[1].thickness)
        #expect(flow.left.nodes.map(\.people).sorted() == [1, 2] && flow.right.nodes.map(\.people) == [3])
    }

    @Test("a step of a chain has a ribbon of its own")
    func steps() {
        let flow = PlanFlow([Self.move(1, 2), Self.move(1, 2, chain: 1), Self.move(1, 2, chain: 2)])
        #expect(flow.ribbons.map(\.moves) == [[0], [1], [2]])
        #expect(flow.ribbons.map(\.chain) == [nil, 1, 2])
    }

    @Test("where the steps of chains are too many, they go with the others")
    func manySteps() {
        let flow = PlanFlow((0..<100).map { Self.move(1, 2, chain: $0) })
        #expect(flow.ribbons.count == 1)
    }

    @Test("a unit that loses and gains is at both sides, also where somebody stays within it")
    func bothSides() {
        let flow = PlanFlow([Self.move(1, 2), Self.move(2, 1), Self.move(2, 2)])
        #expect(Set(flow.left.nodes.map(\.codes)) == [["U1"], ["U2"]])
        #expect(Set(flow.right.nodes.map(\.codes)) == [["U1"], ["U2"]])
        #expect(flow.ribbons.count == 3)
    }

    @Test("units beside each other do not lie over each other, and ribbons lie within their units")
    func within() {
        let flow = PlanFlow(PlanSample.picture(moves: 60, units: 20, chains: 3).moves)
        for side in [flow.left, flow.right] {
            for (upper, lower) in zip(side.nodes, side.nodes.dropFirst()) {
                #expect(upper.top + upper.height < lower.top)
            }
        }
        for ribbon in flow.ribbons {
            let (from, to) = (flow.left.nodes[ribbon.left], flow.right.nodes[ribbon.right])
            #expect(ribbon.start >= from.top && ribbon.start <= from.top + from.height)
            #expect(ribbon.end >= to.top && ribbon.end <= to.top + to.height)
        }
    }

    @Test("of two hundred units those of the largest pairs are shown, and the rest stand together at the foot")
    func many() throws {
        let flow = PlanFlow(PlanSample.picture(moves: 1_000, units: 200).moves)
        #expect(flow.isPart && flow.left.nodes.count <= PlanFlow.units + 1)
        for side in [flow.left, flow.right] {
            #expect(side.nodes.reduce(0) { $0 + $1.people } == 1_000)
            #expect(try #require(side.nodes.last).name == nil && side.nodes.dropLast().allSatisfy { $0.name != nil })
        }
        #expect(
            flow.ribbons.allSatisfy { flow.left.nodes[$0.left].name != nil || flow.right.nodes[$0.right].name != nil }
        )
        #expect(flow.height < 1_000)
    }

    @Test("one unit more than there is room for is shown rather than taken together with nobody")
    func oneMore() {
        #expect(!PlanFlow((0...PlanFlow.units).map { Self.move($0, $0) }).isPart)
        #expect(PlanFlow((0...(PlanFlow.units + 1)).map { Self.move($0, $0) }).isPart)
    }

    @Test("the layout of nobody is empty")
    func nobody() {
        let flow = PlanFlow([])
        #expect(flow.height == 0 && flow.ribbons.isEmpty)
    }

    @Test("a long name stands on two lines, and is cut where it does not fit")
    func labels() {
        #expect(FlowLabel("Dinas Sosial").lines == ["Dinas Sosial"])
        let label = FlowLabel(
            "Bidang Pengembangan Sumber Daya dan Sarana Perhubungan Laut Kabupaten Tanjung Rawa Utara Sekali"
        )
        #expect(label.lines.count == 2 && label.lines.allSatisfy { $0.count <= 47 } && label.lines[1].hasSuffix("…"))
        #expect(FlowLabel(String(repeating: "x", count: 90)).lines[0].count == 47)
        #expect(FlowLabel("").lines.isEmpty)
    }
}
