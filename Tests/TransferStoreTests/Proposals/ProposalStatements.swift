import Postgres

@testable import TransferStore
@testable import Transfers

/// The fixed statements on proposals and dialogues.
enum ProposalStatements {
    private static let id = ProposalID(1)
    private static let talk = DialogueID(1)
    private static let nobody = PersonID(high: 0, low: 0)
    private static let seat = Seat(post: "J", level: .pengawas, unit: "U", agency: Agency("A", .province, in: "P"))
    private static let proposal = Proposal(
        stored: nobody,
        from: seat,
        to: seat,
        kind: .withinAgency,
        effectiveOn: .today,
        isOwnRequest: false,
        isUrgent: false,
        drafter: nobody,
        draftedOn: .today,
        state: .draft,
        facts: ProposalFacts()
    )
    private static let version = DialogueVersion(
        number: 1,
        basedOn: 0,
        notes: DialogueNotes(
            date: .today,
            mode: .online,
            place: "",
            summary: "",
            organisationNeeds: "",
            employeeWishes: "",
            support: [.returnOn(.today)],
            outcome: ""
        ),
        author: nobody,
        writtenAt: now
    )
    private static let now = Instant(microseconds: 0)
    private static let day = CivilDate.today

    static let all: [SQL] = [
        ProposalSQL.one(id), ProposalSQL.lock(id), ProposalSQL.all(.one), ProposalSQL.active,
        ProposalSQL.add(proposal, for: NeedID(1), from: "{}", to: "{}", "{}"), ProposalSQL.active(of: nobody),
        ProposalSQL.update(id, proposal, "{}"),
        ProposalSQL.addEvent(id, "X", from: nil, to: .draft, by: .worker, "{}"), ProposalSQL.events(id),
        ProposalSQL.detail(of: .drafted, id), ProposalSQL.lock([id]), ProposalSQL.verify(nil),
        ProposalSQL.suspensions(of: [nobody]),
        ProposalSQL.countEvents(of: nil), ProposalSQL.countEvents(of: id),
        ReadingSQL.refuse(nobody, .evaluation, of: [nobody]),
        ProposalSQL.conflicts(with: [nobody]), ProposalSQL.declareConflict(nobody, nobody, "x"),
        ProposalSQL.declare(id, nobody, .tpk, "x"), ProposalSQL.declarations(of: id),
        ProposalSQL.alternatives(for: nobody, besides: NeedID(1), limit: 1), ProposalSQL.calendarVersion,
        ProposalSQL.seat("J", "U"), ProposalSQL.agency("A"), ProposalSQL.speciality(of: "J", in: "U"),
        DialogueSQL.latest(of: id), DialogueSQL.one(talk), DialogueSQL.open(for: id, about: nobody, ledBy: nobody),
        DialogueSQL.versions(talk), DialogueSQL.statements(talk), DialogueSQL.reminders(talk),
        DialogueSQL.update(talk, nil, on: nil, closedOn: nil),
        DialogueSQL.save(version, "CURRENT", session: 1, of: talk, ledBy: nobody),
        DialogueSQL.addStatement(EmployeeStatement(text: "x", writtenAt: now), number: 1, of: talk, by: nobody),
        DialogueSQL.addReminder(day, number: 1, of: talk), DialogueSQL.superiors(of: nobody),
    ]
}
