/// A competency by its code: nine of every post (PermenPANRB 38/2017), and the technical ones of sector dictionaries.
public struct Competency: Hashable, Sendable {
    /// The code, such as `KOM` or `T.PROMKES`.
    public let code: String

    /// A competency by its code.
    public init(_ code: String) {
        self.code = code
    }

    /// Integrity.
    public static let integrity = Competency("INT")
    /// Cooperation.
    public static let cooperation = Competency("KSM")
    /// Communication.
    public static let communication = Competency("KOM")
    /// Orientation towards results.
    public static let results = Competency("OPH")
    /// Public service.
    public static let publicService = Competency("PLP")
    /// Development of oneself and of others.
    public static let development = Competency("PDO")
    /// Managing change.
    public static let change = Competency("MPB")
    /// Taking decisions.
    public static let decisions = Competency("PGK")
    /// Holding a diverse nation together, the socio-cultural one.
    public static let cohesion = Competency("PKB")

    /// The eight managerial competencies and the socio-cultural one, in the order of the regulation.
    public static let mansoskul: [Competency] = [
        integrity, cooperation, communication, results, publicService, development, change, decisions, cohesion,
    ]

    /// Whether the competency is technical: none of the nine.
    public var isTechnical: Bool {
        !Self.mansoskul.contains(self)
    }
}

extension Competency: Comparable {
    /// Orders the nine as the regulation does, then the technical ones by code.
    public static func < (left: Competency, right: Competency) -> Bool {
        let positions = (mansoskul.firstIndex(of: left) ?? .max, mansoskul.firstIndex(of: right) ?? .max)
        return positions.0 == positions.1 ? left.code < right.code : positions.0 < positions.1
    }
}

extension Competency: ExpressibleByStringLiteral {
    /// A competency by its code.
    public init(stringLiteral value: String) {
        self.init(value)
    }
}
