import Testing
import Transfers

@Suite("Published aggregates")
struct PublicAggregateTests {
    @Test("a cell of fewer than five people is not shown by itself")
    func minimum() {
        let table = PublicAggregate(
            [AggregateCell("A", people: 5), AggregateCell("B", people: 3), AggregateCell("C", people: 2)],
            minimum: 5
        )
        #expect(table.cells.map(\.label) == ["A"])
        #expect(table.rest == AggregateCell("lainnya", people: 5))
    }

    @Test("where one small cell could be found by subtraction, the next smallest is hidden with it")
    func subtraction() {
        let table = PublicAggregate(
            [AggregateCell("A", people: 40), AggregateCell("B", people: 6), AggregateCell("C", people: 1)],
            minimum: 5
        )
        #expect(table.cells.map(\.label) == ["A"])
        #expect(table.rest?.people == 7)
        #expect(PublicAggregate([AggregateCell("C", people: 4)], minimum: 5).rest == nil)
        #expect(
            PublicAggregate([AggregateCell("A", people: 9), AggregateCell("B", people: 0)], minimum: 5).rest == nil
        )
    }

    @Test("averages and shares are exact")
    func average() throws {
        let days = AggregateCell("Lama proses", people: 7, total: 253)
        #expect(try days.average == Fraction(253, over: 7))
        #expect(AggregateCell("A", people: 7).average == nil)
        #expect(AggregateCell("A", people: 0, total: 3).average == nil)
        let rest = PublicAggregate(
            [AggregateCell("A", people: 2, total: 10), AggregateCell("B", people: 3, total: 5)],
            minimum: 5
        ).rest
        #expect(rest?.average == 3)
    }

    @Test(
        "in no table does a shown cell, or the rest, speak of fewer than five",
        arguments: 1...60 as ClosedRange<UInt64>
    )
    func anyTable(seed: UInt64) {
        var generator = Generator(seed: seed)
        let cells = (0..<Int.random(in: 0...8, using: &generator)).map { index in
            let people = Bool.random(using: &generator) ? Int.random(in: -2...12, using: &generator) : .max
            return AggregateCell("\(index)", people: people, total: .max)
        }
        let table = PublicAggregate(cells, minimum: 5)
        for cell in table.cells + [table.rest].compactMap({ $0 }) { #expect(cell.people >= 5) }
        let shown = Set(table.cells.map(\.label))
        let hidden = cells.filter { !shown.contains($0.label) && $0.people > 0 }
        // A hidden sum below the minimum would give itself away; then nothing at all may stand beside it.
        if !hidden.isEmpty, table.rest == nil { #expect(table.cells.isEmpty || hidden.contains { $0.people == .max }) }
    }
}
