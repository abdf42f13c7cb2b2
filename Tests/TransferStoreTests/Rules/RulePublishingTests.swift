import Postgres
import TestSupport
import Testing
import Transfers

@testable import TransferStore

@Suite("Publishing rules")
struct RulePublishingTests {
    private let session: Session
    private let rules: Rules
    private let day = CivilDate.day(2025, 11, 1)

    init() throws {
        session = try SeededProvince.session()
        rules = Rules(session)
    }

    /// An edited file of one parameter or profile that differs from the standard.
    private func file(_ edit: (inout [String: String]) -> Void = { _ in }, profile: String = "0.25") throws -> RuleFile
    {
        let parameters = RuleBook.standard.parameters.map { row in
            var fields = [
                "code": "\"\(row.code.rawValue)\"", "level": row.level.map { "\"\($0.rawValue)\"" } ?? "null",
                "value": row.value.exactText, "unit": "\"\(row.unit.rawValue)\"", "basis": "\"\(row.basis)\"",
                "valid_from": "\"\(row.validFrom)\"",
            ]
            if row.code == .tenureMinimum { edit(&fields) }
            return "{" + fields.map { "\"\($0)\": \($1)" }.sorted().joined(separator: ", ") + "}"
        }
        let profiles = RuleBook.standard.profiles.map { row in
            let weights = zip(
                ["performance", "potential", "competence", "experience", "need", "aspiration", "location"],
                Component.allCases
            )
            let fields = weights.map { name, component in
                let isEdited = row.name == .regular && component == .performance
                return "\"\(name)\": \(isEdited ? profile : row.weights[component].exactText)"
            }
            return "{\"name\": \"\(row.name.text)\", \"basis\": \"x\", \"valid_from\": \"2020-01-01\", "
                + fields.joined(separator: ", ") + "}"
        }
        let json = """
            {"version": "2025.4-binawidya", "parameters": [\(parameters.joined(separator: ","))],
            "profiles": [\(profiles.joined(separator: ","))]}
            """
        return try RuleFile(json: Array(json.utf8))
    }

    private func publish(_ file: RuleFile, from day: CivilDate? = nil, reason: String = "Pergub 7/2025") throws {
        try rules.publish(file, from: day ?? self.day, reason: reason, on: .today)
    }

    @Test("an edited file is published from a day on; the version before stays, and evaluations name theirs")
    func publishing() throws {
        try session.rolledBack {
            let need = try SeededProvince.need(session)
            let run = try Evaluations(session).run(need, asOf: .today)
            try publish(try file { $0["value"] = "36" })
            #expect(try rules.current(on: .today).version == RuleBook.standard.version)
            let next = try rules.current(on: day)
            #expect(next.version == "2025.4-binawidya")
            #expect(try next.number(.tenureMinimum, on: day) == 36)
            #expect(try Evaluations(session).latest(of: need).ruleVersion == RuleBook.standard.version)
            #expect(run.ruleVersion == RuleBook.standard.version)
            let versions = try rules.versions(on: .today)
            #expect(versions.map(\.origin) == [.province, .standard])
            #expect(versions.map(\.isCurrent) == [false, true])
            #expect(versions.last?.evaluations ?? 0 >= 1)
            let changes = RuleBook.standard.changes(to: next).filter { $0.name == "TENURE_MINIMUM" }
            #expect(changes.map(\.before?.value) == ["24 MONTHS"] && changes.map(\.after?.value) == ["36 MONTHS"])
        }
    }

    @Test(
        "weights that do not sum to 1, negative ones and NaN are refused by row, and the old version stays (case 61)",
        arguments: [("0.24", "RULE30"), ("-0.25", "RULE29"), ("\"NaN\"", "RULE24"), ("\"inf\"", "RULE24")]
    )
    func weights(performance: String, code: String) throws {
        try session.rolledBack {
            let file = try file(profile: performance)
            let faults = file.checked(from: day).faults
            #expect(faults.map(\.code).contains(code))
            #expect(faults.allSatisfy { $0.place == 1 && $0.name == "REGULAR" })
            #expect(throws: RulePublishFault.faultyRows(faults.count)) { try publish(file) }
            #expect(try rules.current(on: day).version == RuleBook.standard.version)
        }
    }

    @Test(
        "each mistake of a row is told with its place, its code and what mends it",
        arguments: [
            ("code", "\"TENURE_MAXIMUM\"", "RULE21"), ("level", "\"RAJA\"", "RULE22"), ("unit", "\"DAYS\"", "RULE23"),
            ("unit", "\"WEEKS\"", "RULE23"), ("value", "\"dua\"", "RULE24"), ("value", "NULL", "RULE16"),
            ("valid_from", "\"31-02-2025\"", "RULE25"), ("value", "-1", "RULE26"), ("value", "0.5", "RULE26"),
            ("valid_to", "\"2019-01-01\"", "RULE27"), ("basis", "\" \"", "RULE20"), ("basis", "null", "RULE20"),
        ]
    )
    func mistakes(field: String, value: String, code: String) throws {
        do {
            let faults = try file { $0[field] = value }.checked(from: day).faults
            let fault = try #require(faults.first { $0.code == code })
            #expect(fault.place == 1 || fault.place == nil)
            #expect(fault.sentence(in: .indonesian).hasSuffix(".") && fault.sentence(in: .english).hasSuffix("."))
        } catch let fault as RulePublishFault {
            #expect(fault.code == code)
        }
    }

    @Test("faults of several rows are told at once, and a row that cannot be read is not missed as well")
    func several() throws {
        let faults = try file({ $0["unit"] = "\"WEEKS\"" }, profile: "-0.25").checked(from: day).faults
        #expect(faults.map(\.code) == ["RULE23", "RULE29", "RULE30"])
    }

    @Test("a parameter that is left out, or that ended before the day, is missed by name")
    func missing() throws {
        let ended = try file { $0["valid_to"] = "\"2025-10-31\"" }.checked(from: day).faults
        #expect(ended.map(\.name) == ["TENURE_MINIMUM"] && ended.map(\.code) == ["RULE31"])
    }

    @Test("a version that is there, a day that is taken, a day that is past and a reason that is missing are refused")
    func refusals() throws {
        try session.rolledBack {
            let edited = try file()
            #expect(throws: RulePublishFault.reasonMissing) { try publish(edited, reason: " ") }
            #expect(throws: RulePublishFault.inPast(.day(2025, 9, 30))) {
                try publish(edited, from: .day(2025, 9, 30))
            }
            #expect(throws: RulePublishFault.impossibleName) {
                try rules.publish(edited, from: day, version: "a b", reason: "x", on: .today)
            }
            try publish(edited)
            #expect(throws: RulePublishFault.versionTaken("2025.4-binawidya")) {
                try publish(edited, from: .day(2025, 12, 1))
            }
            #expect(throws: RulePublishFault.dayTaken(day, by: "2025.4-binawidya")) {
                try rules.publish(edited, from: day, version: "2026", reason: "x", on: .today)
            }
            #expect(throws: RulePublishFault.unknownVersion("1999")) { try rules.book("1999") }
        }
    }

    @Test("a database with older delivered rules is brought to this program's, once, and keeps the older ones")
    func standard() throws {
        let database = try TestDatabase()
        let session = try database.session()
        let rules = Rules(session)
        let old = try RuleBook(
            version: "2025.3",
            parameters: RuleBook.standard.parameters,
            profiles: RuleBook.standard.profiles
        )
        try rules.publish(old, from: .day(2020, 1, 1))
        let bring = { try session.transaction { try rules.bringStandard(from: .today, on: .today) } }
        #expect(try bring() == .published(from: .today))
        #expect(try bring() == .alreadyThere)
        #expect(try rules.current(on: .today).version == RuleBook.standard.version)
        #expect(try rules.current(on: .day(2025, 9, 30)).version == "2025.3")
    }

    @Test("rules that the province edited are not replaced by those of the program")
    func heldBack() throws {
        let database = try TestDatabase()
        let session = try database.session()
        let rules = Rules(session)
        let edited = try RuleBook(
            version: "2025.3-x",
            parameters: RuleBook.standard.parameters,
            profiles: RuleBook.standard.profiles
        )
        try rules.publish(edited, from: .day(2025, 1, 1), origin: .province, reason: "Pergub")
        let outcome = try session.transaction { try rules.bringStandard(from: .today, on: .today) }
        #expect(outcome == .heldBack(by: "2025.3-x"))
        #expect(try rules.current(on: .today).version == "2025.3-x")
    }

    @Test("a published version never changes: no row is changed, taken out, or added later")
    func appendOnly() throws {
        for change: SQL in [
            "update mutasi.rule_parameter set value = 1", "delete from mutasi.rule_parameter",
            "delete from mutasi.rule_book", "update mutasi.weight_profile set basis = 'x'",
            """
            insert into mutasi.rule_parameter (version, code, value, unit, basis, valid_from)
            select version, 'TENURE_MINIMUM', 1, 'MONTHS', 'x', '2030-01-01' from mutasi.rule_book
            """,
        ] {
            let error = #expect(throws: PostgresError.self) { try session.execute(change) }
            #expect(error?.sqlState == .insufficientPrivilege)
        }
    }
}
