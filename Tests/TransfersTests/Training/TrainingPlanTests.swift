import Testing
import Transfers

@Suite("Training plans")
struct TrainingPlanTests {
    /// A catalogue that has the packages, and one course for each of Sari's other gaps.
    static func catalogue() throws -> [Course] {
        [
            try course("PLT-KOM-20", 20, ["KOM"], family: "PELAYANAN_PUBLIK"),
            try course("PLT-MPP-20", 20, ["PLP"], family: "PELAYANAN_PUBLIK"),
            try course("PLT-TIM-20", 20, [], family: "MANAJERIAL_PERTAMA"),
            try course("PLT-TERPENCIL-10", 10, [], family: "TERPENCIL"),
            try course("PLT-BENCANA-30", 30, [], family: "KEBENCANAAN"),
            try course("PLT-MPB-20", 20, ["MPB"]),
            try course("PLT-ANGGARAN-20", 20, ["T.ANGGARAN"]),
        ]
    }

    static func course(
        _ code: CourseCode,
        _ hours: Int,
        _ competencies: [Competency],
        level: Int? = nil,
        family: FamilyCode? = nil
    ) throws -> Course {
        Course(
            code: code,
            name: code.text,
            kind: try #require(TrainingKind(number: 3)),
            hours: hours,
            competencies: competencies,
            levelReached: level.flatMap(CompetencyLevel.init),
            families: family.map { [$0] } ?? []
        )
    }

    static func planner(_ catalogue: [Course], target: TargetPost? = nil) throws -> TrainingPlanner {
        var post = try target ?? WorkedExample.target()
        // Remoteness and the first managerial post bring their families by themselves.
        if target == nil { post.families = ["PELAYANAN_PUBLIK"] }
        return try TrainingPlanner(
            target: post,
            catalogue: catalogue,
            rules: .standard,
            asOf: try date("2025-10-01")
        )
    }

    @Test("Sari is trained for 110 JP and queued for PKP")
    func sari() throws {
        let plan = try Self.planner(Self.catalogue()).plan(for: WorkedExample.sari())
        #expect(plan.hours == 110)
        #expect(plan.structural == .pkp)
        #expect(
            plan.items.map(\.because) == [
                "T.ANGGARAN gap 1", "KOM gap 1, PELAYANAN_PUBLIK", "MPB gap 1", "PELAYANAN_PUBLIK", "TERPENCIL",
                "MANAJERIAL_PERTAMA",
            ]
        )
        #expect(plan.items.map(\.hours) == [20, 20, 20, 20, 10, 20])
        #expect(plan.gaps.map(\.size) == [1, 1, 1])
    }

    @Test("Budi's gaps take 200 JP before packages")
    func budi() throws {
        let plan = try Self.planner(Self.catalogue()).plan(for: WorkedExample.budi())
        #expect(plan.hoursOfGaps == 200)
        #expect(
            plan.gaps.map { "\($0.competency.code) \($0.size)" } == [
                "KOM 2", "PLP 1", "PDO 1", "MPB 1", "T.PEMBERDAYAAN 2", "T.PROMKES 2", "T.SURVEILANS 1",
            ]
        )
    }

    @Test("twenty JP of communication do not close a gap of two, and service management closes a gap of one")
    func partialCover() throws {
        let plan = try Self.planner(Self.catalogue()).plan(for: WorkedExample.budi())
        let communication = plan.items.filter { item in item.closes.contains { $0.competency == .communication } }
        #expect(communication.map(\.because) == ["KOM gap 1, PELAYANAN_PUBLIK", "KOM gap 1"])
        #expect(communication.map(\.course) == ["PLT-KOM-20", nil])
        let service = plan.items.filter { item in item.closes.contains { $0.competency == .publicService } }
        #expect(service.map(\.course) == ["PLT-MPP-20"])
    }

    @Test("without a catalogue every gap gets development of the length its size asks for")
    func emptyCatalogue() throws {
        let plan = try Self.planner([]).plan(for: WorkedExample.budi())
        #expect(plan.hours == 200)
        #expect(plan.items.allSatisfy { $0.course == nil })
        #expect(plan.items.map(\.hours) == [40, 40, 40, 20, 20, 20, 20])
    }

    @Test("one course that covers two gaps is taken before two that cover one each")
    func greedyCover() throws {
        let both = try Self.course("Z-BOTH", 30, ["KOM", "MPB"])
        let single = try [Self.course("A-KOM", 20, ["KOM"]), Self.course("B-MPB", 20, ["MPB"])]
        let plan = try Self.planner(single + [both]).plan(for: WorkedExample.sari())
        #expect(plan.items.compactMap(\.course) == ["Z-BOTH"])
    }

    @Test("of two courses that cover as much per JP the shorter is taken, then the first by code")
    func greedyTies() throws {
        let long = try Self.course("A-LONG", 40, ["KOM", "MPB"])
        let courses = try [Self.course("C-KOM", 20, ["KOM"]), Self.course("B-KOM", 20, ["KOM"]), long]
        let plan = try Self.planner(courses).plan(for: WorkedExample.sari())
        #expect(plan.items.compactMap(\.course).contains("B-KOM"))
        #expect(!plan.items.compactMap(\.course).contains("C-KOM"))
    }

    @Test("a course leads no further than its level")
    func levelReached() throws {
        let plan = try Self.planner([Self.course("KOM-DASAR", 40, ["KOM"], level: 2)]).plan(for: WorkedExample.budi())
        let communication = plan.items.filter { item in item.closes.contains { $0.competency == .communication } }
        #expect(communication.map(\.because) == ["KOM gap 1", "KOM gap 1"])
        #expect(communication.map(\.hours) == [40, 20])
    }

    @Test("a course passed within three years is not planned again, an older one is (case 83)")
    func passedCourses() throws {
        let planner = try Self.planner(Self.catalogue())
        let sari = try WorkedExample.sari()
        let recent = planner.plan(
            for: sari,
            passed: [PassedCourse(course: "PLT-TERPENCIL-10", date: try date("2022-10-02"))]
        )
        let old = planner.plan(
            for: sari,
            passed: [PassedCourse(course: "PLT-TERPENCIL-10", date: try date("2022-10-01"))]
        )
        #expect(recent.hours == 100)
        #expect(old.hours == 110)
    }

    @Test("the order of the catalogue does not matter")
    func orderIndependence() throws {
        let catalogue = try Self.catalogue()
        let budi = try WorkedExample.budi()
        let plan = try Self.planner(catalogue).plan(for: budi)
        #expect(try Self.planner(catalogue.reversed()).plan(for: budi) == plan)
    }

    @Test("who already leads is not trained for a first managerial post")
    func secondManagerialPost() throws {
        var sari = try WorkedExample.sari()
        sari.post.level = .pengawas
        let plan = try Self.planner(Self.catalogue()).plan(for: sari)
        #expect(plan.structural == nil)
        #expect(plan.hours == 90)
    }

    @Test("technical gaps of a clinical post come first, and a gap of three asks for a new assessment")
    func criticalOrder() throws {
        var target = try WorkedExample.target()
        target.isClinical = true
        var budi = try WorkedExample.budi()
        budi.technical = try WorkedExample.technical(3, 3, 2, 1)
        budi.assessment?.levels = try CompetencyProfile(mansoskul: [2, 2, 1, 2, 2, 1, 1, 2, 2])
        let standard = target.standard.entries.map { entry in
            entry.competency == .communication
                ? CompetencyProfile.Entry(.communication, CompetencyLevel(4) ?? entry.level) : entry
        }
        target.standard = try CompetencyProfile(standard)
        let plan = try Self.planner([], target: target).plan(for: budi)
        #expect(plan.items.first?.because == "T.SURVEILANS gap 1")
        #expect(plan.items.dropFirst().first?.because == "KOM gap 3")
        #expect(plan.items.dropFirst().first?.hours == 80)
        #expect(plan.needsReassessment.map(\.competency) == [.communication])
    }

    @Test("a level that is not known is told, and no gap is guessed from it")
    func unknownLevels() throws {
        var sari = try WorkedExample.sari()
        sari.assessment = nil
        let plan = try Self.planner(Self.catalogue()).plan(for: sari)
        #expect(plan.unknown == Competency.mansoskul)
        #expect(plan.gaps.map(\.competency) == ["T.ANGGARAN"])
    }

    @Test("an employee on contract is told when the plan exceeds 24 JP a year")
    func contractLimit() throws {
        var target = try WorkedExample.target()
        target.level = .ahliPertama
        target.hardshipClass = 0
        target.families = []
        var sari = try WorkedExample.sari()
        sari.technical = try WorkedExample.technical(3, 3, 2, 2)
        sari.assessment?.levels = try CompetencyProfile(mansoskul: [2, 2, 2, 2, 3, 2, 2, 2, 2])
        sari.employment = .pppk
        let planner = try Self.planner([], target: target)
        #expect(planner.plan(for: sari).hours == 20)
        #expect(!planner.plan(for: sari, hoursThisYear: 4).exceedsContractLimit)
        #expect(planner.plan(for: sari, hoursThisYear: 5).exceedsContractLimit)
        sari.employment = .pns
        #expect(!planner.plan(for: sari, hoursThisYear: 5).exceedsContractLimit)
    }
}
