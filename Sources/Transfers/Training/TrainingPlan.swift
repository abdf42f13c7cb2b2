/// What a person should be trained in for a post, most urgent first.
///
/// A course lifts no level by itself: that takes a certificate, and a superior's confirmation or a new assessment.
public struct TrainingPlan: Hashable, Sendable {
    /// One training of the plan.
    public struct Item: Hashable, Sendable {
        /// The course; nil for training outside of the catalogue, such as coaching, which fits the gap.
        public let course: CourseCode?
        /// What it is called; nil for training outside of the catalogue.
        public let name: String?
        /// Its length in JP.
        public let hours: Int
        /// What it closes, with the number of levels; empty for a course that only belongs to a package.
        public let closes: [Closing]
        /// The families whose package it belongs to; empty for a course that only closes gaps.
        public let families: [FamilyCode]
        /// Whether the post may not be held safely without it.
        public let isLicenceCritical: Bool

        /// How many levels it closes.
        public var levels: Int {
            closes.reduce(0) { $0 + $1.levels }
        }

        /// Why it is in the plan, `KOM gap 1`.
        public var because: String {
            (closes.map { "\($0.competency.code) gap \($0.levels)" } + families.map(\.text)).joined(separator: ", ")
        }
    }

    /// Levels of one competency that a training closes.
    public struct Closing: Hashable, Sendable {
        /// The competency.
        public let competency: Competency
        /// How many levels.
        public let levels: Int
    }

    /// The trainings: licence-critical ones first, then by the gap they close, then packages.
    public let items: [Item]
    /// The structural training to be queued for, counted in no hours here.
    public let structural: StructuralTraining?
    /// The gaps it is made for.
    public let gaps: [CompetencyGap]
    /// Competencies whose level is not known, so that no gap can be told.
    public let unknown: [Competency]
    /// The JP the gaps alone would take, before packages and shared courses.
    public let hoursOfGaps: Int
    /// Whether the plan takes an employee on contract over the yearly limit, which needs an approval.
    public let exceedsContractLimit: Bool

    /// The JP of all trainings.
    public var hours: Int {
        items.reduce(0) { $0 + $1.hours }
    }

    /// Gaps of three levels and more, for which a new assessment comes before the placement.
    public var needsReassessment: [CompetencyGap] {
        gaps.filter { $0.size >= 3 }
    }
}
