extension RuleBook {
    /// The unit in which a parameter is written, as in the rules as delivered.
    public static func unit(of code: RuleCode) -> RuleParameter.Unit? {
        units[code]
    }

    private static let units: [RuleCode: RuleParameter.Unit] =
        Dictionary(standard.parameters.map { ($0.code, $0.unit) }) { first, _ in first }
}
