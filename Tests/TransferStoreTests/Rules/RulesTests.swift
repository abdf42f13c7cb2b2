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

    @Test("where no rules are there are none, and publishing the standard again changes nothing")
    func standardOnce() throws {
        let empty = try TestDatabase()
        let bare = Rules(try empty.session())
        #expect(throws: StoreFault.noRules(on: .today)) { try bare.current(on: .today) }
        try bare.publishStandardIfEmpty()
        #expect(try bare.current(on: .today).version == RuleBook.standard.version)
        try session.rolledBack {
            try rules.publishStandardIfEmpty()
            #expect(try session.value("select count(*) from mutasi.rule_book") == 1)
        }
    }

    @Test(
        "the database refuses weights that do not sum to 1, negative ones and NaN (case 61)",
        arguments: ["0.24", "-0.25", "'NaN'"]
    )
    func weights(performance: String) throws {
        try session.rolledBack {
            let error = #expect(throws: PostgresError.self) {
                try session.savepoint {
                    try session.execute("insert into mutasi.rule_book (version, valid_from) values ('X', '2030-01-01')")
                    try session.execute(
                        SQL(
                            unchecked: """
                                insert into mutasi.weight_profile select 'X', name, \(performance), potential, competence,
                                    experience, need, aspiration, location, basis, valid_from, valid_to
                                from mutasi.weight_profile where name = 'REGULAR'
                                """
                        )
                    )
                }
            }
            #expect(error?.sqlState == .checkViolation)
        }
    }

    @Test("a row of a code that this program does not know is refused with its whole version")
    func contradiction() throws {
        try session.rolledBack {
            try session.execute("insert into mutasi.rule_book (version, valid_from) values ('X', '2025-09-01')")
            try session.execute(
                """
                insert into mutasi.rule_parameter (version, code, value, unit, basis, valid_from)
                values ('X', 'TENURE_MAXIMUM', 1, 'MONTHS', 'x', '2020-01-01')
                """
            )
            #expect(throws: RuleBookFault.unknownParameter(code: "TENURE_MAXIMUM")) { try rules.current(on: .today) }
        }
    }
}
