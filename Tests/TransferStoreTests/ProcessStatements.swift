import Postgres

@testable import TransferStore
@testable import Transfers

/// The fixed statements on the way of a need, on signals, versions of the rules, the calendar and a changed person.
enum ProcessStatements {
    private static let id = NeedID(1)
    private static let signal = SignalID(1)
    private static let nobody = PersonID(high: 0, low: 0)
    private static let day = CivilDate.today
    private static let need = Need(
        source: .vacancy,
        evidence: NeedEvidence(institution: "x"),
        post: "J",
        unit: "U",
        effectiveOn: .today
    )
    private static let holiday = Holiday(day: day, name: "x", kind: .publicHoliday, basis: "x")
    private static let moratorium = StoredMoratorium(
        id: "M",
        jurisdiction: "x",
        basis: "x",
        startsOn: day,
        endsOn: day
    )

    static let all: [SQL] = [
        NeedSQL.lock(id), NeedSQL.add(need, nil, by: nobody, as: .hrOperator),
        NeedProcessSQL.addEvent(
            id,
            .submitted,
            from: .draft,
            to: .submitted,
            by: nobody,
            as: .hrOperator,
            reason: nil,
            placed: nil
        ),
        NeedProcessSQL.move(id, to: .open, verifiedBy: nil, placed: nil), NeedProcessSQL.edit(id, need),
        NeedProcessSQL.rival(of: id, "J", "U"), NeedProcessSQL.authors(of: id), NeedProcessSQL.events(of: id),
        NeedProcessSQL.placed(for: id), NeedProcessSQL.activeProposals(for: id), NeedProcessSQL.overdue,
        SignalSQL.open(.vacancy, Page(limit: 1)), SignalSQL.all(nil, Page(limit: 1)), SignalSQL.one(signal),
        SignalSQL.lock(signal),
        SignalSQL.adopt(signal, as: id, by: nobody), SignalSQL.dismiss(signal, "x", by: nobody), SignalSQL.lockScan,
        SignalSQL.countOpen, HolderSQL.page(after: nobody, limit: 1),
        HolderSQL.service(in: ["U"], after: nobody, through: nobody), HolderSQL.seats,
        RuleSQL.book("1"), RuleSQL.versions(on: day),
        HolidaySQL.list(of: 2025), HolidaySQL.all, HolidaySQL.changes(since: day), HolidaySQL.one(day, nil),
        HolidaySQL.add(holiday), HolidaySQL.remove(day, nil),
        HolidaySQL.record("add", holiday, by: "x", reason: nil),
        MoratoriumSQL.all, MoratoriumSQL.current(on: day), MoratoriumSQL.lock("M"), MoratoriumSQL.add(moratorium),
        MoratoriumSQL.one("M"), MoratoriumSQL.askForEvaluations, MoratoriumSQL.end("M", on: day),
        MoratoriumSQL.record("add", moratorium, until: day, by: "x", reason: nil),
        CandidateSQL.seat(of: nobody), PeopleSQL.key(nip: "1", id: nobody), ProposalSQL.recorder(of: ProposalID(1)),
    ]

    /// Those on the temporary table of a scan.
    static let ofScan: [SQL] = [
        SignalSQL.analyzeFound, SignalSQL.end, SignalSQL.refresh, SignalSQL.raise, SignalSQL.dropFound,
    ]
}
