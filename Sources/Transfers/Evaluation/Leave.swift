/// A leave other than the unpaid one: sick, maternity, long or hajj.
///
/// It never costs a score.
public struct Leave: Hashable, Sendable {
    /// The last day of the leave, nil when it is not known.
    public var endsOn: CivilDate?

    /// A leave.
    public init(endsOn: CivilDate?) {
        self.endsOn = endsOn
    }
}
