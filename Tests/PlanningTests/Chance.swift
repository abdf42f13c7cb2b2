import Planning

/// Numbers that look random and are the same in every run of a seed (SplitMix64, Steele and others 2014).
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: Int) { state = UInt64(seed) }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Rows of entries.
typealias Rows = [[(column: Int, value: Int)]]

extension Chance {
    /// Rows with a random number of entries each, of values up to a largest: the smaller that is, the more ties.
    mutating func rows(_ count: Int, columns: Int, largest: Int) -> Rows {
        (0..<count).map { _ in
            let chosen = (0..<columns).shuffled(using: &self).prefix(Int.random(in: 0...columns, using: &self))
            return chosen.map { (column: $0, value: Int.random(in: 0...largest, using: &self)) }
        }
    }
}
