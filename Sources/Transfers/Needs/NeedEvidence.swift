/// Why there is a need: in competence, in performance, or of the institution.
///
/// At least one must be told.
public struct NeedEvidence: Hashable, Sendable {
    /// A competence that is missing.
    public var competence: String?
    /// A performance that falls short.
    public var performance: String?
    /// What the institution needs.
    public var institution: String?

    /// Evidence; a text of nothing but spaces counts as none.
    public init(competence: String? = nil, performance: String? = nil, institution: String? = nil) {
        self.competence = competence
        self.performance = performance
        self.institution = institution
    }

    /// Whether nothing is told.
    public var isEmpty: Bool {
        [competence, performance, institution].allSatisfy { text in
            text.map { $0.allSatisfy(\.isWhitespace) } ?? true
        }
    }
}
