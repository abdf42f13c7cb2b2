public import Transfers

/// The plan of training after a transfer as it is on record, with what became of each course.
public struct PlannedTraining: Sendable {
    /// A training of the plan.
    public struct Item: Sendable {
        /// The course; nil for development outside of the catalogue.
        public let name: String?
        /// Its JP.
        public let hours: Int
        /// Why it is planned.
        public let reason: String
        /// How the enrolment stands; nil while there is none.
        public let enrolment: EnrolmentState?
    }

    /// The day it was made.
    public let asOf: CivilDate
    /// The structural training to be queued for.
    public let structural: StructuralTraining?
    /// Whether it goes beyond the yearly JP of a PPPK.
    public let exceedsLimit: Bool
    /// The trainings, in their order.
    public let items: [Item]

    /// The plan as it was at the end of a day, without what became of its courses; nil before it was made.
    public func past(at end: EndOfDay) -> PlannedTraining? {
        guard asOf <= end.day else { return nil }
        return PlannedTraining(
            asOf: asOf,
            structural: structural,
            exceedsLimit: exceedsLimit,
            items: items.map { Item(name: $0.name, hours: $0.hours, reason: $0.reason, enrolment: nil) }
        )
    }
}
