import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("Published rules")
struct RulesTests {
    private let session: Session
    private let rules: Rules

    init() throws {
        session = try SeededProvince.session()
        rules = Rules(session)
    }

    @Test("the rules as delivered come back value by value, with their basis")
    func roundTrip() throws {
        let stored = try rules.current(on: .today)
        #expect(stored.version == RuleBook.standard.version)
        #expect(Set(stored.parameters) == Set(RuleBook.standard.parameters))
        #expect(stored.profiles.count == RuleBook.standard.profiles.count)
        for profile in RuleBook.standard.profiles {
            let found = try stored.profile(profile.name, on: .today)
            #expect(found.weights == profile.weights)
            #expect(found.basis == profile.basis)
        }
    }

    @Test("a later version is in force from its day on, and the earlier one stays")
    func succession() throws {
        try session.rolledBack {
            var parameters = RuleBook.standard.parameters
            let index = try #require(parameters.firstIndex { $0.code == .tenureMinimum })
            parameters[index].value = 36
            let next = try RuleBook(version: "2026.1", parameters: parameters, profiles: RuleBook.standard.profiles)
            try rules.publish(next, from: .day(2026, 1, 1))
            #expect(try rules.current(on: .day(2025, 12, 31)).number(.tenureMinimum, on: .today) == 24)
            #expect(try rules.current(on: .day(2026, 1, 1)).number(.tenureMinimum, on: .today) == 36)
        }
    }

    @Test("publishing the standard again changes nothing where rules are")
    func standardOnce() throws {
        try session.rolledBack {
            try rules.publishStandardIfEmpty()
            #expect(try session.value("select count(*) from mutasi.rule_book") == 1)
            try session.execute("delete from mutasi.rule_book")
            #expect(throws: StoreFault.noRules(on: .today)) { try rules.current(on: .today) }
            try rules.publishStandardIfEmpty()
            #expect(try rules.current(on: .today).version == RuleBook.standard.version)
        }
    }

    @Test(
        "the database refuses weights that do not sum to 1, negative ones and NaN (case 61)",
        arguments: ["0.24", "-0.25", "'NaN'"]
    )
    func weights(performance: String) throws {
        try session.rolledBack {
            #expect(throws: PostgresError.self) {
                try session.savepoint {
                    try session.execute(
                        SQL(unchecked: "update mutasi.weight_profile set performance = \(performance)")
                    )
                }
            }
        }
    }

    @Test("rows that contradict each other are refused as a whole")
    func contradiction() throws {
        try session.rolledBack {
            try session.execute(
                "update mutasi.rule_parameter set code = 'TENURE_MAXIMUM' where code = 'TENURE_MINIMUM'"
            )
            #expect(throws: RuleBookFault.unknownParameter(code: "TENURE_MAXIMUM")) { try rules.current(on: .today) }
        }
    }
}
