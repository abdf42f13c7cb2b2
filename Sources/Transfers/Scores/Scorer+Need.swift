/// N, institutional need: a move that fills a gap without opening one scores high.
extension Scorer {
    func need() throws(ArithmeticFault) -> Fraction? {
        guard let target = context.target.formation, let origin = candidate.post.formation else { return nil }
        guard target.needed > 0, origin.needed > 0 else { return .zero }
        let gapFilled = try gap(in: target)
        let gapOpened = try gap(in: origin.afterOneLeft)
        let value = try rules.needBase + rules.needSlope * (gapFilled - gapOpened)
        return try Fraction.hundred * value.clamped(to: 0...1)
    }

    /// What is missing of what is needed, from -1 (twice as many as needed) to 1 (nobody).
    private func gap(in formation: Formation) throws(ArithmeticFault) -> Fraction {
        try Fraction(formation.room, over: formation.needed).clamped(to: -1...1)
    }

    /// Whether N is zero only because a formation asks for nobody, which deserves a warning.
    var isWithoutFormation: Bool {
        [context.target.formation, candidate.post.formation].contains { $0.map { $0.needed <= 0 } ?? false }
    }
}
