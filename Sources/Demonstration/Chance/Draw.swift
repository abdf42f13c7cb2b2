/// Chance that is the same on every machine: SplitMix64 with integer reductions only.
///
/// The generators of the standard library leave it open how a number is reduced to a range; here it is fixed, so that the
/// same seed number gives the same province in every version of the toolchain.
struct Draw {
    private var state: UInt64

    /// A stream of its own for each strand of facts about each thing, so that one table can be made without the others.
    init(seed: UInt64, strand: Strand, index: Int = 0) {
        state = Self.mix(seed &+ Self.step &* (strand.rawValue &+ 1))
        state = Self.mix(state ^ (UInt64(truncatingIfNeeded: index) &* 0xD134_2543_DE82_EF95))
    }

    /// A number from 0 up to, but not including, `limit`.
    mutating func below(_ limit: Int) -> Int {
        guard limit > 1 else { return 0 }
        state &+= Self.step
        return Int(Self.mix(state).multipliedFullWidth(by: UInt64(limit)).high)
    }

    /// A number of a closed range.
    mutating func within(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.upperBound - range.lowerBound + 1)
    }

    /// True `permille` times of a thousand.
    mutating func chance(_ permille: Int) -> Bool { below(1000) < permille }

    /// One element of a list that is not empty.
    mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

    /// One value of a list that is not empty, each as likely as its weight says.
    mutating func weighted<Value>(_ choices: [(value: Value, weight: Int)]) -> Value {
        var rest = below(choices.reduce(0) { $0 + $1.weight })
        for choice in choices {
            rest -= choice.weight
            if rest < 0 { return choice.value }
        }
        return choices[choices.count - 1].value
    }

    private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

    private static func mix(_ value: UInt64) -> UInt64 {
        var mixed = value
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
