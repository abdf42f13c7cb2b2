/// What a figure is held against.
enum Goal: Sendable {
    case atLeast(Double)
    case atMost(Double)

    func isReached(by value: Double) -> Bool {
        switch self {
        case .atLeast(let bound): value >= bound
        case .atMost(let bound): value <= bound
        }
    }

    var text: String {
        switch self {
        case .atLeast(let bound): "≥ \(Figures.text(bound))"
        case .atMost(let bound): "≤ \(Figures.text(bound))"
        }
    }
}
