/// The outcomes of all gates, three bits each, so that sixty thousand of them take no allocation.
public struct GateOutcomes: Hashable, Sendable {
    private var first: UInt64 = 0
    private var second: UInt64 = 0

    /// Every gate passed.
    public init() {}

    /// The outcomes of findings; a gate without one passed.
    public init(_ findings: [GateFinding]) {
        for finding in findings { self[finding.code] = finding.outcome }
    }

    /// The outcome of a gate.
    public internal(set) subscript(code: GateCode) -> GateOutcome {
        get {
            let bits = isInFirst(code) ? first >> shift(code) : second >> shift(code)
            // Only the setter writes these bits, so they always are an outcome.
            return GateOutcome(rawValue: UInt8(bits & 7)) ?? .notExamined
        }
        set {
            let cleared = ~(UInt64(7) << shift(code))
            let bits = UInt64(newValue.rawValue) << shift(code)
            if isInFirst(code) {
                first = first & cleared | bits
            } else {
                second = second & cleared | bits
            }
        }
    }

    /// The gates with an outcome, in the order of their codes.
    public func codes(with outcome: GateOutcome) -> [GateCode] {
        GateCode.allCases.filter { self[$0] == outcome }
    }

    /// The gravest outcome.
    public var gravest: GateOutcome {
        if bars { return .block }
        if isClosed { return .waivable }
        let pair = first & first >> 1 | second & second >> 1
        if pair & Self.low != 0 { return .warn }
        let any = first | second
        return any & Self.low << 1 != 0 ? .notExamined : any & Self.low != 0 ? .info : .pass
    }

    /// The lowest bit of every gate.
    private static var low: UInt64 { 0o111_111_111_111_111_111_11 }

    /// Whether a gate bars for good: the one outcome with the highest and the lowest bit.
    public var bars: Bool { (first & first >> 2 | second & second >> 2) & Self.low != 0 }

    /// Whether a gate bars, waivable or not: the outcomes with the highest bit.
    public var isClosed: Bool { (first | second) & Self.low << 2 != 0 }

    /// Gives the gates that bar, waivable or not, to a closure, in the order of their codes.
    public func forEachClosed(_ body: (GateCode) -> Void) {
        for (bits, before) in [(first, UInt8(0)), (second, UInt8(20))] {
            var bits = bits & Self.low << 2
            while bits != 0 {
                if let code = GateCode(rawValue: UInt8(bits.trailingZeroBitCount / 3) + 1 + before) { body(code) }
                bits &= bits - 1
            }
        }
    }

    /// The gates that bar, waivable or not, in the order of their codes.
    public var closed: [GateCode] {
        var codes: [GateCode] = []
        forEachClosed { codes.append($0) }
        return codes
    }

    /// Adds the outcomes of gates that are not there yet.
    mutating func formUnion(_ others: GateOutcomes) {
        first |= others.first
        second |= others.second
    }

    /// Takes the outcomes of some gates.
    mutating func take(_ others: GateOutcomes, of gates: [GateCode]) {
        for gate in gates { self[gate] = others[gate] }
    }

    private func isInFirst(_ code: GateCode) -> Bool { code.rawValue <= 20 }

    private func shift(_ code: GateCode) -> UInt64 { UInt64((code.rawValue - 1) % 20) * 3 }
}
