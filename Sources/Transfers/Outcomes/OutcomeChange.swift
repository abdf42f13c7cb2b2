/// How far an indicator went from before to after.
public struct OutcomeChange: Hashable, Sendable {
    /// The mean before.
    public let before: Fraction
    /// The mean after.
    public let after: Fraction
    /// The difference, in the indicator's own unit.
    public let points: Fraction
    /// The difference in per cent of what was before; nil where that was nothing.
    public let percent: Fraction?

    init(from before: Fraction, to after: Fraction) throws(ArithmeticFault) {
        self.before = before
        self.after = after
        points = try after - before
        percent = before > 0 ? try points / before * .hundred : nil
    }
}
