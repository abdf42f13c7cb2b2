public import Transfers

/// What is on record of an employee and of functional posts, which papers for a judgement tell.
public struct FunctionalRecord: Sendable, Hashable {
    /// What a letter says of the competence test.
    public struct Test: Sendable, Hashable {
        /// Whether it was passed.
        public let isPassed: Bool
        /// The letter, or the certificate.
        public let letter: Letter
    }

    /// The step of the functional post that is held; nil where that is none.
    public let held: PostLevel?
    /// The step of the functional post gone to; nil where that is none.
    public let target: PostLevel?
    /// The competence test for the post gone to, or else for the one held; nil where no letter tells.
    public let test: Test?
    /// How many credits a year of the predicate Baik brings at the step that is held.
    public let creditsPerYear: Fraction?
    /// What that rests on.
    public let creditsBasis: String?
}
