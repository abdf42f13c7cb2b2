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
        GateCode.allCases.reduce(.pass) { max($0, self[$1]) }
    }

    private func isInFirst(_ code: GateCode) -> Bool { code.rawValue <= 20 }

    private func shift(_ code: GateCode) -> UInt64 { UInt64((code.rawValue - 1) % 20) * 3 }
}
