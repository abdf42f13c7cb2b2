import Postgres

@testable import TransferStore
@testable import Transfers

/// The fixed statements on assignments and the roster.
enum AssignmentStatements {
    private static let id = AssignmentID(1)
    private static let nobody = PersonID(high: 0, low: 0)
    private static let day = CivilDate.today
    private static let basis = AssignmentBasis(number: "1", date: day, .disaster(.province, areas: [], validUntil: day))
    private static let order = AssignmentOrder(
        number: "1",
        person: nobody,
        kind: .task,
        unit: "U",
        district: "D",
        basis: basis,
        startsOn: day,
        safeguards: []
    )
    private static let assignment = Assignment(
        order,
        basis: basis,
        state: .issued,
        endsOn: day,
        limitOn: day,
        ratification: Deadline(
            name: .assignmentRatification,
            length: .workingDays(10),
            basis: "x",
            start: day,
            lastDay: day,
            zone: .wib,
            calendarVersion: "x"
        ),
        deferred: [:],
        daysOfReturn: 3,
        returnBy: nil,
        returnedOn: nil,
        proposal: nil
    )
    private static let request = AssignmentRequest(need: NeedID(1), number: "1", choice: .first(1), safeguards: [])

    static let all: [SQL] = [
        AssignmentSQL.one(id), AssignmentSQL.lock(id), AssignmentSQL.lock(order: "1"), AssignmentSQL.toldAt([1]),
        AssignmentSQL.all(.one), AssignmentSQL.order(number: "O1"), AssignmentSQL.open, AssignmentSQL.under(1),
        AssignmentSQL.lockOrders, AssignmentSQL.place(NeedID(1)),
        AssignmentSQL.ownPost(of: nobody), AssignmentSQL.actingPost(of: NeedID(1), on: day),
        AssignmentSQL.record(of: nobody, licence: nil, on: day),
        AssignmentSQL.addOrder(request, order, basis: 1, reason: nil),
        AssignmentSQL.add(assignment, .volunteer, order: 1, basis: 1),
        AssignmentSQL.update(id, assignment, basis: nil, delivered: .workload, restsUntil: nil),
        AssignmentSQL.addEvent(id, .issued, from: nil, to: .issued, by: .worker, "{}"), AssignmentSQL.events(id),
        AssignmentSQL.verify(nil), RosterSQL.people(on: day, seed: "x"),
        RosterSQL.enter(nobody, volunteers: true, isAvailable: true, travelMinutes: nil),
        RosterSQL.addSkill(ProvenSkill("SAR", evidence: "x"), of: nobody), RosterSQL.skills,
        RosterSQL.addBasis(basis), RosterSQL.basis("1"), RosterSQL.end("1", on: day),
    ]
}
