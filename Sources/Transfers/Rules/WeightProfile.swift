/// How much each component counts in a score, by the reason for the transfer.
public struct WeightProfile: Hashable, Sendable {
    /// The name of a profile; those below are the standard ones, and a province may add its own.
    public struct Name: Hashable, Sendable, ExpressibleByStringLiteral {
        /// The name, in capitals.
        public let text: String

        /// A name.
        public init(_ text: String) { self.text = text }
        /// A name.
        public init(stringLiteral value: String) { self.init(value) }

        /// A transfer of the yearly plan.
        public static let regular: Name = "REGULAR"
        /// A disaster or a crisis.
        public static let urgent: Name = "URGENT"
        /// A post that leads.
        public static let managerial: Name = "MANAGERIAL"
        /// A unit far away.
        public static let remote: Name = "REMOTE"
        /// At the employee's own request.
        public static let ownRequest: Name = "OWN_REQUEST"
    }

    /// The name.
    public var name: Name
    /// The weights, which sum to 1.
    public var weights: ComponentValues<Fraction>
    /// The regulation or the practice they rest on.
    public var basis: String
    /// The first day they are valid.
    public var validFrom: CivilDate
    /// The last day they are valid; nil while there is no end.
    public var validTo: CivilDate?

    /// A profile; whether the weights sum to 1 is checked by the ``RuleBook``.
    public init(
        name: Name,
        weights: ComponentValues<Fraction>,
        basis: String,
        validFrom: CivilDate,
        validTo: CivilDate? = nil
    ) {
        self.name = name
        self.weights = weights
        self.basis = basis
        self.validFrom = validFrom
        self.validTo = validTo
    }

    /// Whether the profile is valid on a day.
    public func isValid(on day: CivilDate) -> Bool {
        validFrom <= day && validTo.map { day <= $0 } ?? true
    }
}
