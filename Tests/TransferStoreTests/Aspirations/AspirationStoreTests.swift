import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("Standing aspirations")
struct AspirationStoreTests {
    private let session: Session
    private let aspirations: Aspirations
    private let sari: PersonID
    private let budi: PersonID

    init() throws {
        session = try SeededProvince.session()
        aspirations = Aspirations(session)
        sari = try People(session).find(nip: SeededProvince.sari).id
        budi = try People(session).find(nip: SeededProvince.budi).id
    }

    private func profile(_ wishes: [Aspiration] = [Aspiration(rank: 1, post: "J-PROMKES-MUDA")]) throws
        -> AspirationProfile
    {
        AspirationProfile(employee: sari, wishes: wishes, statedOn: try CivilClock(session).today())
    }

    /// What evaluations go by, as one line.
    private func current() throws -> String {
        try session.value(
            """
            select coalesce(string_agg(concat_ws(' ', choice, post_code, unit_id, district, remote), '; '
                order by choice, district), '')
            from mutasi.aspiration where employee_id = \(sari)
            """
        )
    }

    /// In a transaction that is undone, with rules in force.
    private func tried(_ body: () throws -> Void) throws {
        try session.rolledBack {
            try Rules(session).publishStandardIfEmpty()
            try body()
        }
    }

    @Test("what is stated takes the place of what was imported, and evaluations go by it at once")
    func stated() throws {
        try tried {
            guard case .imported(let day) = try aspirations.standing(of: sari).origin else {
                Issue.record("nothing was imported")
                return
            }
            #expect(day == .day(2025, 6, 2))
            var profile = try profile([
                Aspiration(rank: 1, post: "J-PROMKES-MUDA"), Aspiration(rank: 2, unit: "U-BKWK-PP"),
            ])
            profile.districts = ["Kota Binawidya"]
            profile.remote = .conditionally
            profile.remoteCondition = "ada rumah dinas"
            profile.notBefore = profile.statedOn
            profile.joint = JointPlacement(with: budi, enteredBy: sari)
            let standing = try aspirations.state(profile, accommodation: "lantai dasar", by: sari)
            #expect(standing.profile == profile)
            #expect(standing.accommodation == "lantai dasar")
            #expect(
                try current()
                    == "1 J-PROMKES-MUDA BERSYARAT; 2 U-BKWK-PP BERSYARAT; 3 Kota Binawidya BERSYARAT"
            )
        }
    }

    @Test("a later statement replaces an earlier one, which stays on record")
    func replaced() throws {
        try tried {
            _ = try aspirations.state(try profile(), accommodation: "lantai dasar", by: sari)
            let second = try aspirations.state(try profile([Aspiration(rank: 1, unit: "U-BKWK-PP")]), by: sari)
            #expect(second.accommodation == nil)
            #expect(try current() == "1 U-BKWK-PP")
            let versions: Int = try session.value("select count(*) from mutasi.aspiration_profile")
            #expect(versions == 2)
        }
    }

    @Test("what is withdrawn is no wish any more, once; a post that was declined stays declined")
    func withdrawn() throws {
        try tried {
            try session.execute(
                "insert into mutasi.aspiration (employee_id, choice, post_code) values (\(sari), 0, 'J-PROMKES-MUDA')"
            )
            #expect(try aspirations.withdraw(of: sari, by: sari).isWithdrawn)
            #expect(try current() == "0 J-PROMKES-MUDA")
            #expect(throws: AspirationStoreFault.nothingStated) { try aspirations.withdraw(of: sari, by: sari) }
            #expect(try !aspirations.stated(after: nil, limit: 100_000).contains { $0.employee == sari })
        }
    }

    @Test("nobody states or withdraws them for somebody else, at the database's own prompt neither")
    func others() throws {
        try tried {
            #expect(throws: AspirationStoreFault.notTheEmployee) { try aspirations.state(try profile(), by: budi) }
            #expect(throws: AspirationStoreFault.notTheEmployee) { try aspirations.withdraw(of: sari, by: budi) }
            #expect(throws: PostgresError.self) {
                try session.execute(
                    "insert into mutasi.aspiration_profile (employee_id, entered_by) values (\(sari), \(budi))"
                )
            }
        }
    }

    @Test("everything that is wrong is told at once, and what does not exist is no wish")
    func faults() throws {
        try tried {
            var wrong = try profile((1...7).map { Aspiration(rank: $0, post: "J-PROMKES-MUDA") })
            wrong.remote = .conditionally
            #expect(throws: AspirationStoreFault.refused([.rankOutside, .conditionMissing])) {
                try aspirations.state(wrong, by: sari)
            }
            #expect(throws: StoreFault.unknownPost("J-X")) {
                try aspirations.state(try profile([Aspiration(rank: 1, post: "J-X")]), by: sari)
            }
            #expect(throws: AspirationStoreFault.unknownDistrict("Kota X")) {
                var elsewhere = try profile()
                elsewhere.districts = ["Kota X"]
                _ = try aspirations.state(elsewhere, by: sari)
            }
            #expect(throws: AspirationStoreFault.saysNothing) { try aspirations.state(try profile([]), by: sari) }
            let long = String(repeating: "a", count: 4_001)
            #expect(throws: AspirationStoreFault.textTooLong) {
                try aspirations.state(try profile(), accommodation: long, by: sari)
            }
        }
    }

    @Test("a willingness alone is no wish for any post, and evaluations know of it")
    func willingness() throws {
        try tried {
            var profile = try profile([])
            profile.remote = .yes
            _ = try aspirations.state(profile, by: sari)
            #expect(try current().isEmpty)
            let need = try SeededProvince.need(session)
            let evaluations = Evaluations(session)
            let context = try evaluations.context(for: need, asOf: .today)
            let candidate = try evaluations.candidate(nip: SeededProvince.sari, in: context)
            #expect(candidate.aspirations.isEmpty)
            #expect(candidate.remoteWillingness == .yes)
        }
    }

    @Test("what was stated is never changed", arguments: ["update mutasi.aspiration_profile set remote = 'YA'"])
    func kept(statement: String) throws {
        try tried {
            _ = try aspirations.state(try profile(), by: sari)
            #expect(throws: PostgresError.self) { try session.script(statement) }
        }
    }
}
