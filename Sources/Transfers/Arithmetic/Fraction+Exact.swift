extension Fraction {
    /// The value in as many places as it needs and no more, at most nine: `24`, `0.6`, `0.125`.
    public var exactText: String {
        guard denominator != 1 else { return String(numerator) }
        var text = text(places: 9)
        while text.hasSuffix("0") { text.removeLast() }
        return text
    }
}
