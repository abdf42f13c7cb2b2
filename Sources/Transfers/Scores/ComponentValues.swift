/// One value for each component of a score, without an allocation.
public struct ComponentValues<Value: Sendable>: Sendable {
    /// K.
    public var performance: Value
    /// P.
    public var potential: Value
    /// C.
    public var competence: Value
    /// E.
    public var experience: Value
    /// N.
    public var need: Value
    /// A.
    public var aspiration: Value
    /// L.
    public var location: Value

    /// Values in the order of the symbols: K, P, C, E, N, A, L.
    public init(
        performance: Value,
        potential: Value,
        competence: Value,
        experience: Value,
        need: Value,
        aspiration: Value,
        location: Value
    ) {
        self.performance = performance
        self.potential = potential
        self.competence = competence
        self.experience = experience
        self.need = need
        self.aspiration = aspiration
        self.location = location
    }

    /// The value of one component.
    public subscript(component: Component) -> Value {
        switch component {
        case .performance: performance
        case .potential: potential
        case .competence: competence
        case .experience: experience
        case .need: need
        case .aspiration: aspiration
        case .location: location
        }
    }
}

extension ComponentValues: Equatable where Value: Equatable {}
extension ComponentValues: Hashable where Value: Hashable {}
