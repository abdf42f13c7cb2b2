import Testing
import Transfers

@Suite("Competence")
struct CompetenceTests {
    @Test(
        "a level is a whole number from 1 to 5 and nothing else (case 58)",
        arguments: ["0", "6", "2.5", "dua", "", "-1", "٣", "1 "]
    )
    func refusedLevels(text: String) {
        #expect(throws: CompetencyFault.notALevel) { try CompetencyLevel(parsing: text) }
    }

    @Test("the levels 1 to 5 are read")
    func levels() throws {
        #expect(try (1...5).map { try CompetencyLevel(parsing: String($0)).number } == [1, 2, 3, 4, 5])
    }

    @Test("a match of 79.995 is shown as 80.00 and is not yet full")
    func matchClasses() throws {
        func match(_ text: String) throws -> JobPersonMatch {
            JobPersonMatch(try Fraction(decimal: text), minimum: 68, full: 80)
        }
        #expect(try match("80.00") == .meets)
        #expect(try Fraction(decimal: "79.995").text() == "80.00")
        #expect(try match("79.995") == .stillMeets)
        #expect(try match("68") == .stillMeets)
        #expect(try match("67.999") == .fails)
    }

    @Test("more than required makes up for nothing elsewhere")
    func noCompensation() throws {
        var sari = try WorkedExample.sari()
        let before = try Evaluator(WorkedExample.context()).evaluate(sari).components.competence
        sari.assessment?.levels = try CompetencyProfile(mansoskul: [5, 5, 2, 5, 5, 5, 1, 5, 5])
        let after = try Evaluator(WorkedExample.context()).evaluate(sari).components.competence
        #expect(before == after)
    }

    @Test("the same competency twice is one, unless the levels differ")
    func contradictions() throws {
        let two = try #require(CompetencyLevel(2))
        let three = try #require(CompetencyLevel(3))
        let entry = CompetencyProfile.Entry("T.X", two)
        #expect(try CompetencyProfile([entry, entry]).entries == [entry])
        #expect(throws: CompetencyFault.contradiction) { try CompetencyProfile([entry, .init("T.X", three)]) }
        #expect(throws: CompetencyFault.notALevel) { try CompetencyProfile(mansoskul: [1, 2, 3]) }
        #expect(throws: CompetencyFault.notALevel) { try CompetencyProfile(mansoskul: [0, 2, 3, 2, 2, 2, 2, 2, 2]) }
    }

    @Test("a profile keeps the order of the regulation, technical competencies last")
    func order() throws {
        let one = try #require(CompetencyLevel(1))
        let codes: [Competency] = ["T.B", "PKB", "T.A", "INT"]
        let profile = try CompetencyProfile(codes.map { CompetencyProfile.Entry($0, one) })
        #expect(profile.entries.map(\.competency.code) == ["INT", "PKB", "T.A", "T.B"])
    }

    @Test("education is matched by level and field, and a D-IV stands for an S-1")
    func education() {
        let standard = EducationStandard(minimum: .s1, fields: ["A"], relatedFields: ["B"])
        #expect(standard.match(Education(level: .s1, field: "A")) == .full)
        #expect(standard.match(Education(level: .d4, field: "A")) == .full)
        #expect(standard.match(Education(level: .s2, field: "B")) == .related)
        #expect(standard.match(Education(level: .s2, field: "C")) == .unrelated)
        #expect(standard.match(Education(level: .s2)) == .fieldUnknown)
        #expect(standard.match(Education(level: .d3, field: "A")) == .levelNotMet)
        #expect(EducationStandard(minimum: .slta).match(Education(level: .d3)) == .full)
    }
}
