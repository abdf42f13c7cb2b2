import Postgres
import TestSupport
import Testing

@testable import TransferStore
@testable import Transfers

@Suite("Statements")
struct StatementTests {
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

    private static let fixed: [SQL] =
        ImportSQL.all + [
            NeedSQL.all, NeedSQL.live, NeedSQL.one(NeedID(1)), NeedSQL.postExists("J"), NeedSQL.unitExists("U"),
            NeedSQL.add(need, nil, by: nil), NeedSQL.holder(of: "J", in: "U"),
            RuleSQL.current(on: .today), RuleSQL.isEmpty, RuleSQL.parameters(of: "1"), RuleSQL.profiles(of: "1"),
            RuleSQL.addBook("1", from: .today, .standard, nil), RuleSQL.add(parameter, Numeric(0), to: "1"),
            RuleSQL.add(profile, zero, to: "1"),
            EvaluationSQL.prepare, EvaluationSQL.registers, EvaluationSQL.posts, EvaluationSQL.units,
            EvaluationSQL.formations,
            EvaluationSQL.target("J"), EvaluationSQL.firstUnit(of: "J"), EvaluationSQL.standard(of: "J"),
            EvaluationSQL.requirements(NeedID(1)),
            EvaluationSQL.holders(of: "J", in: "U"), EvaluationSQL.circle(of: "U"), EvaluationSQL.moratoria,
            CandidateSQL.employees(lotSeed: "x"), CandidateSQL.performance(from: 2020, through: 2025),
            CandidateSQL.discipline(), CandidateSQL.assessments(until: .today), CandidateSQL.technical(["T.A"]),
            CandidateSQL.positions(posts: ["J"], units: ["U"]), CandidateSQL.aspirations(), CandidateSQL.licences(),
            CandidateSQL.relations(),
            ResultSQL.add(NeedID(1), context, Ranking([]), seed: "x", job: nil), ResultSQL.latest(of: NeedID(1)),
            ResultSQL.one(EvaluationRunID(1)), ResultSQL.people(EvaluationRunID(1), .ranked, limit: 1),
            ResultSQL.explanation(EvaluationRunID(1), nobody),
            ResultSQL.reasons(EvaluationRunID(1)), ResultSQL.finding(EvaluationRunID(1), nobody),
            ClockSQL.today, ClockSQL.now, ClockSQL.reading, ClockSQL.realMoment(of: Instant(microseconds: 0)),
            ClockSQL.shift(to: Instant(microseconds: 0), by: "x", reason: "x"),
            ClockSQL.advance(by: Interval(), by: "x", reason: "x"), ClockSQL.reset(by: "x", reason: "x"),
            PeopleSQL.find(nip: "1"), PeopleSQL.find(formerNIP: "1"), PeopleSQL.isEmpty, HolidaySQL.days(nil),
            NoticeSQL.add(NewNotice(to: .employee(nobody), by: .inbox, template: "x", subjects: "{}")),
            NoticeSQL.take(1), NoticeSQL.putIntoInbox(1, "", ""), NoticeSQL.settle(1, nil),
            NoticeSQL.inbox(nil, .unreached, 1), NoticeSQL.pending, NoticeSQL.reach(nobody),
            TrainingSQL.catalogue, TrainingSQL.passed([nobody]), TrainingSQL.hours(nobody, 2025),
            TrainingSQL.store(plan, nobody, "J", nil, "1", .today),
            TrainingSQL.enrolments(nil, nil, 1),
            SeatSQL.isOpen(nobody, "C"), SeatSQL.lockFreeSession("C", .today), SeatSQL.firstSession("C", .today),
            SeatSQL.insert(seat, nil, "ENROLLED"), SeatSQL.position(1, 1),
        ]

    @Test("every fixed statement fits the migrated schema")
    func fixedStatements() throws {
        let database = try TestDatabase()
        let session = try database.session()
        let others = PackageStatements.all + DeadlineStatements.all + AssignmentStatements.all + ProcessStatements.all
        let later =
            try AfterMoveStatements.all() + AnnouncementStatements.all + PaperStatements.all
            + AspirationStatements.all + AscertainmentStatements.all
        for sql in Self.fixed + ProposalStatements.all + others + later {
            #expect(throws: Never.self, "\(sql.text)") { try session.prepare(sql) }
        }
    }

    @Test("every statement of every import file fits the schema and its own staging table")
    func stagingStatements() throws {
        let database = try TestDatabase()
        let session = try database.session()
        try session.rolledBack {
            for record in ImportFiles.records {
                let layout = record.layout
                let sql = StagingSQL(layout)
                try session.query(sql.createTable)
                #expect(throws: Never.self) { try session.copyIn(sql.copy) { _ in } }
                let statements =
                    [sql.analyze, sql.repeated, sql.dropTable]
                    + layout.people.flatMap { [sql.resolve($0), sql.strangers($0)] }
                    + layout.checks.map(sql.lines) + layout.merges.map(sql.merge)
                    + layout.merges.compactMap(sql.withdraw)
                for statement in statements {
                    #expect(throws: Never.self, "\(layout.file): \(statement.text)") { try session.prepare(statement) }
                }
            }
        }
    }

    @Test("a file's layout reads only columns that it declares, and merges only columns that it stages")
    func layouts() {
        for record in ImportFiles.records {
            let layout = record.layout
            let columns = layout.required + layout.optional
            #expect(Set(columns).count == columns.count, "\(layout.file)")
            let staged = Set(layout.staged.map(\.name) + layout.people.map(\.id))
            for merge in layout.merges {
                for column in merge.key + merge.values + merge.initial where column.source.hasPrefix("s.") {
                    #expect(staged.contains(String(column.source.dropFirst(2))), "\(layout.file) \(column.name)")
                }
            }
            #expect(layout.key.allSatisfy(staged.contains), "\(layout.file)")
        }
    }
}
