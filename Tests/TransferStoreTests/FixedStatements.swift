import Postgres

@testable import TransferStore
@testable import Transfers

/// The fixed statements on needs, rules, evaluations, the clock, people, notices and courses.
enum FixedStatements {
    private static let need = Need(
        source: .vacancy,
        evidence: NeedEvidence(institution: "x"),
        post: "J",
        unit: "U",
        effectiveOn: .today
    )
    private static let target = TargetPost(code: "J", level: .pengawas, unit: "U", agency: "A")
    private static let context = EvaluationContext(
        rules: .standard,
        profile: .regular,
        target: target,
        asOf: .today
    )
    private static let parameter = RuleBook.standard.parameters[0]
    private static let profile = RuleBook.standard.profiles[0]
    private static let zero = ComponentValues<Numeric>(
        performance: Numeric(0),
        potential: Numeric(0),
        competence: Numeric(0),
        experience: Numeric(0),
        need: Numeric(0),
        aspiration: Numeric(0),
        location: Numeric(0)
    )

    private static let nobody = PersonID(high: 0, low: 0)
    private static let plan = TrainingPlan(
        items: [],
        structural: nil,
        gaps: [],
        unknown: [],
        hoursOfGaps: 0,
        exceedsContractLimit: false
    )
    private static let seat = Seats.Request(person: nobody, course: "C", hours: 1, plan: nil, asOf: .today)

    static let all: [SQL] = [
        ImportSQL.lock, ImportSQL.begin(nil), ImportSQL.gather("x", on: .today),
        ImportSQL.add(0, FileReport(file: "x")),
        ImportSQL.finish(0), ImportSQL.record(0, FileReport(file: "pegawai.csv")),
        ImportSQL.unitCycles, NeedSQL.openAndEvaluated(atMost: nil), NeedSQL.openAndEvaluated(atMost: 4), NeedSQL.open,
        NeedSQL.all(.one), NeedSQL.live, NeedSQL.one(NeedID(1)), NeedSQL.postExists("J"), NeedSQL.unitExists("U"),
        NeedSQL.add(need, nil, by: nil, as: nil), NeedSQL.holder(of: "J", in: "U"),
        RuleSQL.current(on: .today), RuleSQL.isEmpty, RuleSQL.parameters(of: "1"), RuleSQL.profiles(of: "1"),
        RuleSQL.addBook("1", from: .today, .standard, nil), RuleSQL.add(parameter, Numeric(0), to: "1"),
        RuleSQL.add(profile, zero, to: "1"),
        EvaluationSQL.prepare, EvaluationSQL.registers, EvaluationSQL.posts, EvaluationSQL.units,
        EvaluationSQL.formations,
        EvaluationSQL.target("J"), EvaluationSQL.firstUnit(of: "J"), EvaluationSQL.standard(of: "J"),
        EvaluationSQL.requirements(NeedID(1)),
        EvaluationSQL.holders(of: "J", in: "U"), EvaluationSQL.circle(of: "U"), EvaluationSQL.moratoria,
        CandidateSQL.employees(), CandidateSQL.performance(from: 2020, through: 2025),
        CandidateSQL.discipline(), CandidateSQL.assessments(until: .today), CandidateSQL.technical(["T.A"]),
        CandidateSQL.positions(posts: ["J"], units: ["U"]), CandidateSQL.aspirations(), CandidateSQL.licences(),
        CandidateSQL.relations(),
        ResultSQL.add(
            NeedID(1),
            context,
            StandingCounts(ranked: 0, conditional: 0, notRankable: 0),
            ReasonTally(),
            isWhole: true,
            seed: "x",
            job: nil
        ), ResultSQL.needs(of: 1), ResultSQL.latest(of: NeedID(1)),
        ResultSQL.latest(of: NeedID(1), asOf: .today), NeedHistorySQL.states(on: .today),
        ConstraintSQL.text("title_check", table: nil),
        ProposalHistorySQL.states(on: .today), DialogueListSQL.open, DialogueListSQL.all(.one),
        ResultSQL.one(EvaluationRunID(1)), ResultSQL.people(EvaluationRunID(1), .ranked, limit: 1),
        ResultSQL.explanation(EvaluationRunID(1), nobody),
        ResultSQL.reasons(EvaluationRunID(1)), ResultSQL.finding(EvaluationRunID(1), nobody),
        ClockSQL.today, ClockSQL.now, ClockSQL.reading, ClockSQL.realMoment(of: Instant(microseconds: 0)),
        ClockSQL.shift(to: Instant(microseconds: 0), by: "x", reason: "x"),
        ClockSQL.advance(by: Interval(), by: "x", reason: "x"), ClockSQL.reset(by: "x", reason: "x"),
        ClockSQL.demonstration, ClockSQL.begin(demonstration: "x"),
        PeopleSQL.find(nip: "1"), PeopleSQL.find(formerNIP: "1"), PeopleSQL.isEmpty, PeopleSQL.areAllInSight,
        HolidaySQL.days(nil),
        NoticeSQL.add(NewNotice(to: .employee(nobody), by: .inbox, template: "x", subjects: "{}")),
        NoticeSQL.take(1), NoticeSQL.putIntoInbox(1, "", ""), NoticeSQL.settle(1, nil),
        NoticeSQL.inbox(nil, .unreached, 1), NoticeSQL.pending, NoticeSQL.reach(nobody),
        TrainingSQL.catalogue, TrainingSQL.passed([nobody]), TrainingSQL.hours(nobody, 2025),
        TrainingSQL.store(plan, nobody, "J", nil, "1", .today),
        EnrolmentListSQL.enrolments(nil, nil, .one),
        SeatSQL.isOpen(nobody, "C"), SeatSQL.lockFreeSession("C", .today), SeatSQL.firstSession("C", .today),
        SeatSQL.insert(seat, nil, "ENROLLED"), SeatSQL.position(1, 1),
    ]
}
