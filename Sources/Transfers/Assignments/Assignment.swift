/// An urgent assignment: fast, temporary and reversible, while the post at the origin is kept.
///
/// It never becomes a transfer by itself. Events go in; the new state and what has to be done come out, or the reason
/// for which an event is refused.
public struct Assignment: Hashable, Sendable {
    /// The order.
    public let order: AssignmentOrder
    /// What it rests on now, which an extension may have changed.
    public internal(set) var basis: AssignmentBasis
    /// How far it has come.
    public internal(set) var state = AssignmentState.issued
    /// The last day of its term.
    public internal(set) var endsOn: CivilDate
    /// The last day to which it can be extended.
    public let limitOn: CivilDate
    /// Until when the PPK ratifies it.
    public let ratification: Deadline
    /// What is still to come, each with its deadline.
    public internal(set) var deferred: [DeferredItem: Deadline]
    /// How many days a return may take.
    public let daysOfReturn: Int
    /// The day by which the person returns; nil while nobody called.
    public internal(set) var returnBy: CivilDate?
    /// The day on which the person was back.
    public internal(set) var returnedOn: CivilDate?
    /// The regular proposal that took over.
    public internal(set) var proposal: String?

    /// Issues an order.
    ///
    /// - Parameters:
    ///   - order: The order.
    ///   - calculator: The rules and the calendar.
    ///   - zone: The zone of the unit the person is sent to.
    ///   - posts: What is on record of the posts that the order touches.
    /// - Returns: The assignment, and what has to be done.
    /// - Throws: The first ``AssignmentFault`` of the order, a ``DeadlineFault``, or a ``RuleBookFault``.
    public static func issue(
        _ order: AssignmentOrder,
        _ calculator: DeadlineCalculator,
        zone: TimeZoneOfUnit,
        posts: AssignmentPosts = AssignmentPosts()
    ) throws -> (assignment: Assignment, effects: [AssignmentEffect]) {
        if let fault = order.faults.first { throw fault }
        if let fault = try posts.fault(of: order, calculator.rules) { throw fault }
        let assignment = try Assignment(order, calculator, zone: zone)
        let required = DeferredItem.allCases.compactMap { item in
            assignment.deferred[item].map { AssignmentEffect.require(item, $0) }
        }
        return (assignment, [.watch(assignment.ratification)] + required)
    }

    private init(
        _ order: AssignmentOrder,
        _ calculator: DeadlineCalculator,
        zone: TimeZoneOfUnit
    ) throws(DeadlineFault) {
        let start = order.startsOn
        let isActing = order.kind == .acting
        let term = try calculator.end(of: isActing ? .actingTerm : .assignmentTerm, from: start)
        limitOn =
            isActing
            ? try calculator.end(of: .actingExtension, from: term)
            : try calculator.end(of: .assignmentLimit, from: start)
        // It expires with the status it rests on.
        endsOn = min(term, limitOn, order.basis.validUntil ?? term)
        ratification = try calculator.deadline(.assignmentRatification, from: start, zone: zone)
        daysOfReturn = try calculator.number(.assignmentReturn, on: start)
        var deferred: [DeferredItem: Deadline] = [:]
        for item in DeferredItem.allCases where !order.delivered.contains(item) {
            deferred[item] = try calculator.deadline(item.deadline, from: start, zone: zone)
        }
        self.deferred = deferred
        self.order = order
        basis = order.basis
    }

    /// What should have come by a day and has not, in the order of the list.
    public func overdue(on day: CivilDate) -> [DeferredItem] {
        DeferredItem.allCases.filter { deferred[$0]?.isOver(on: day) ?? false }
    }
}
