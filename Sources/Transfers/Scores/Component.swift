/// The parts of a score, by their symbols.
public enum Component: String, Sendable, CaseIterable {
    case performance = "K"
    case potential = "P"
    case competence = "C"
    case experience = "E"
    case need = "N"
    case aspiration = "A"
    case location = "L"
}
