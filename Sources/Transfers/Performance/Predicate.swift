/// The annual performance predicate (predikat kinerja), by its SIASN quadrant number.
public enum Predicate: Int, Sendable, CaseIterable {
    case veryGood = 1
    case good = 2
    case needsImprovement = 3
    case poor = 4
    case veryPoor = 5

    /// Whether the predicate is Baik or better.
    public var isGood: Bool {
        self == .veryGood || self == .good
    }

    /// The predicate as files and people write it, "Sangat Baik".
    public var name: String {
        switch self {
        case .veryGood: "Sangat Baik"
        case .good: "Baik"
        case .needsImprovement: "Butuh Perbaikan"
        case .poor: "Kurang"
        case .veryPoor: "Sangat Kurang"
        }
    }

    /// Reads a predicate by name, in any case, or by its quadrant number; nil for any other text.
    ///
    /// "Kurang (misconduct)" of the regulation's table is "Kurang".
    public init?(parsing text: some StringProtocol) {
        if text.utf8.count == 1, let number = Int(digits: text) {
            self.init(rawValue: number)
            return
        }
        let words = text.lowercased().split { $0 == " " || $0 == "_" }.joined(separator: " ")
        guard let predicate = Self.allCases.first(where: { $0.name.lowercased() == words }) else { return nil }
        self = predicate
    }
}

extension Predicate {
    /// The predicate of a year by results and behaviour, PermenPANRB 6/2022.
    ///
    /// - Parameters:
    ///   - results: Hasil kerja.
    ///   - behaviour: Perilaku kerja.
    public init(results: Expectation, behaviour: Expectation) {
        switch (results, behaviour) {
        case (.above, .above): self = .veryGood
        case (.above, .meets), (.meets, .above), (.meets, .meets): self = .good
        case (.above, .below), (.meets, .below): self = .poor
        case (.below, .above), (.below, .meets): self = .needsImprovement
        case (.below, .below): self = .veryPoor
        }
    }
}
