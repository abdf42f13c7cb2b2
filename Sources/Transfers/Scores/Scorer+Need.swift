/// N, institutional need: a move that fills a gap without opening one scores high.
extension Scorer {
    func need() throws(ArithmeticFault) -> Fraction? {
        guard let target = context.target.formation, let origin = candidate.post.formation else { return nil }
        guard target.needed > 0, origin.needed > 0 else { return .zero }
        let gapFilled = try gap(needed: target.needed, filled: target.filled)
        let gapOpened = try gap(needed: origin.needed, filled: origin.filled - 1)
        let value = try rules.needBase + rules.needSlope * (gapFilled - gapOpened)
        return try Fraction.hundred * value.clamped(to: 0...1)
    }

    /// What is missing of what is needed, from -1 (twice as many as needed) to 1 (nobody).
    func gap(needed: Int, filled: Int) throws(ArithmeticFault) -> Fraction {
        let (missing, isOverflow) = needed.subtractingReportingOverflow(filled)
        if isOverflow { throw .overflow }
        return try Fraction(missing, over: needed).clamped(to: -1...1)
    }

    /// Whether N is zero only because a formation asks for nobody, which deserves a warning.
    var isWithoutFormation: Bool {
        [context.target.formation, candidate.post.formation].contains { $0.map { $0.needed <= 0 } ?? false }
    }
}
