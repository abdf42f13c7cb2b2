import Testing
import Transfers

@Suite("Gates of time")
struct TimeGateTests {
    @Test("E05: under 24 months needs a waiver, and of a JPT official none is given")
    func tenure() throws {
        #expect(try Gate.outcome(.tenure) { $0.post.since = try date("2023-10-01") } == .pass)
        #expect(try Gate.outcome(.tenure) { $0.post.since = try date("2023-10-02") } == .waivable)
        let jpt = try Gate.outcome(.tenure) { candidate in
            candidate.post.since = try date("2023-10-02")
            candidate.post.level = .jptPratama
        }
        #expect(jpt == .block)
    }

    @Test("E06: sixty months are no signal, sixty-one are")
    func tenureSignal() throws {
        #expect(try Gate.outcome(.tenureSignal) { $0.post.since = try date("2020-10-01") } == .pass)
        #expect(try Gate.outcome(.tenureSignal) { $0.post.since = try date("2020-09-01") } == .info)
    }

    @Test("E14: retirement in five months needs a waiver, and the date is told (case 14)")
    func retirement() throws {
        let finding = try Gate.finding(.retirement) { $0.retirement = try date("2026-03-14") }
        #expect(finding.outcome == .waivable)
        #expect(finding.value == .number(5))
        #expect(finding.text(in: .indonesian, for: .reviewer).contains("14 Maret 2026"))
        #expect(try Gate.outcome(.retirement) { $0.retirement = try date("2026-10-01") } == .pass)
        #expect(try Gate.outcome(.retirement) { $0.retirement = try date("2025-10-01") } == .block)
        #expect(try Gate.outcome(.retirement) { $0.retirement = nil } == .notExamined)
        let administrator = try Gate.outcome(.retirement, target: Gate.promotion) {
            $0.retirement = try date("2027-09-30")
        }
        #expect(administrator == .waivable)
    }

    @Test("E14: the gate reads the present post's retirement age, not the target's (case 15)")
    func retirementOfTarget() throws {
        let outcome = try Gate.outcome(.retirement) { candidate in
            candidate.retirement = try date("2026-03-14")
            candidate.retirementInTarget = try date("2033-03-14")
        }
        #expect(outcome == .waivable)
    }

    @Test("E29: a PNS of four years may not leave the agency at own request, and is told from when (case 34)")
    func ownRequest() throws {
        func finding(since day: String) throws -> GateFinding {
            let pnsSince = try date(day)
            return try Gate.finding(
                .ownRequestService,
                target: {
                    Gate.toOtherAgency(&$0)
                    $0.isOwnRequest = true
                },
                { $0.pnsSince = pnsSince }
            )
        }
        let early = try finding(since: "2021-10-01")
        #expect(early.outcome == .block)
        #expect(early.value == .number(48))
        #expect(early.text(in: .indonesian, for: .reviewer).contains("1 Oktober 2031"))
        #expect(try finding(since: "2015-10-01").outcome == .pass)
        #expect(try Gate.outcome(.ownRequestService) { $0.pnsSince = try date("2021-10-01") } == .pass)
    }

    @Test("E34: after the limit in a remote unit a return is due, and another remote unit is warned of")
    func hardship() throws {
        let long: (inout Candidate) -> Void = { $0.hardship.months = 25 }
        #expect(try Gate.outcome(.hardship, long) == .warn)
        #expect(try Gate.outcome(.hardship, target: { $0.target.hardshipClass = 0 }, long) == .info)
        #expect(try Gate.outcome(.hardship) { $0.hardship.months = 24 } == .pass)
        let pelaksana = try Gate.outcome(.hardship) { candidate in
            candidate.hardship.months = 36
            candidate.post.level = .pelaksana
        }
        #expect(pelaksana == .pass)
    }
}
