import Testing
import Transfers

@Suite("Nine box")
struct NineBoxTests {
    @Test(
        "the nine boxes in both schemes",
        arguments: [
            (PerformanceCategory.below, PotentialCategory.low, 1, 1), (.below, .middle, 3, 2), (.below, .high, 6, 3),
            (.meets, .low, 2, 4), (.meets, .middle, 5, 6), (.meets, .high, 8, 7),
            (.above, .low, 4, 5), (.above, .middle, 7, 8), (.above, .high, 9, 9),
        ]
    )
    func boxes(performance: PerformanceCategory, potential: PotentialCategory, panrb: Int, kemenkeu: Int) {
        let box = NineBox(performance: performance, potential: potential)
        #expect(NineBoxScheme.panrb.number(box) == panrb)
        #expect(NineBoxScheme.kemenkeu.number(box) == kemenkeu)
        #expect(NineBox(number: panrb, scheme: .panrb) == box)
        #expect(NineBox(number: kemenkeu, scheme: .kemenkeu) == box)
    }

    @Test("a number outside of 1 to 9 is no box, nor is a scheme without a name")
    func refused() {
        #expect(NineBox(number: 0, scheme: .panrb) == nil)
        #expect(NineBox(number: 10, scheme: .kemenkeu) == nil)
        #expect(NineBoxScheme(rawValue: "") == nil)
    }

    @Test("potential is cut at the exact values")
    func cuts() throws {
        func category(_ text: String) throws -> PotentialCategory {
            PotentialCategory(try Fraction(decimal: text), middle: 78, high: 90)
        }
        #expect(try category("90") == .high)
        #expect(try category("89.999") == .middle)
        #expect(try category("78") == .middle)
        #expect(try category("77.999") == .low)
    }

    @Test("there is no box when potential or performance is missing")
    func unmapped() throws {
        let evaluator = try Evaluator(WorkedExample.context())
        var sari = try WorkedExample.sari()
        sari.assessment?.date = try date("2020-10-01")
        #expect(try evaluator.evaluate(sari).box == nil)
        sari = try WorkedExample.sari()
        sari.performance.removeAll { $0.year == 2024 }
        #expect(try evaluator.evaluate(sari).box == nil)
    }
}
