import Testing
import Transfers

@Suite("Deadlines")
struct DeadlineTests {
    @Test("an objection against a decision received on 15 December 2025 may be filed until 7 January 2026")
    func objectionFiling() throws {
        let deadline = try Clerk.calculator().deadline(.objectionFiling, from: date("2025-12-15"), zone: .wib)
        #expect(try deadline.lastDay == date("2026-01-07"))
        #expect(deadline.lastDay.weekday == .wednesday)
        #expect(deadline.length == .workingDays(14))
        #expect(deadline.basis == "PP 79/2021")
        #expect(deadline.calendarVersion == "SKB-2025")
    }

    @Test("without holidays the same objection may be filed until Friday 2 January 2026")
    func objectionFilingWithoutHolidays() throws {
        let deadline = try Clerk.calculator([]).deadline(.objectionFiling, from: date("2025-12-15"), zone: .wib)
        #expect(try deadline.lastDay == date("2026-01-02"))
        #expect(deadline.lastDay.weekday == .friday)
    }

    @Test("the PPK answers an objection of 7 January 2026 until Friday 6 February 2026")
    func objectionAnswer() throws {
        let deadline = try Clerk.calculator().deadline(.objectionAnswer, from: date("2026-01-07"), zone: .wib)
        #expect(try deadline.lastDay == date("2026-02-06"))
        #expect(deadline.lastDay.weekday == .friday)
    }

    @Test("a decree of Monday 2 February 2026 is followed by the inauguration until Monday 16 March 2026")
    func inauguration() throws {
        let deadline = try Clerk.calculator([]).deadline(.inauguration, from: date("2026-02-02"), zone: .wib)
        #expect(try deadline.lastDay == date("2026-03-16"))
        #expect(deadline.lastDay.weekday == .monday)
    }

    @Test("the invitation to an inauguration on a Monday is sent on the Friday before at the latest")
    func invitation() throws {
        #expect(
            try Clerk.calculator([]).lastDayOfInvitation(toInaugurationOn: date("2026-03-16")) == date("2026-03-13")
        )
    }

    @Test("other lengths: a penalty, a Plt and its extension, evaluations, assessments, the PTUN")
    func others() throws {
        let calculator = try Clerk.calculator()
        let expected: [DeadlineName: String] = [
            .disciplineEffect: "2025-12-30", .actingTerm: "2026-03-15", .actingExtension: "2026-03-15",
            .evaluationFreshness: "2026-01-14", .assessmentValidity: "2028-12-15", .courtFiling: "2026-03-15",
        ]
        for (name, day) in expected {
            #expect(try calculator.deadline(name, from: date("2025-12-15"), zone: .wit).lastDay == date(day), "\(name)")
        }
    }

    @Test("a deadline ends at 23:59:59 in the zone of the addressee's unit, wherever the operator sits (case 38)")
    func zone() throws {
        let deadline = try Clerk.calculator().deadline(.objectionFiling, from: date("2025-12-15"), zone: .wit)
        let local = try #require(TimeZoneOfUnit.wit.local(deadline.endsAt))
        #expect(try local.date == date("2026-01-07"))
        #expect(local.second == 86_399)
        // 22:30 in Jakarta is half an hour past midnight in Jayapura.
        #expect(!deadline.isMet(at: Instant(date: try date("2026-01-07"), second: 81_000, zone: .wib)))
        #expect(deadline.isMet(at: Instant(date: try date("2026-01-07"), second: 86_399, zone: .wit)))
        #expect(deadline.text(in: .indonesian).contains("7 Januari 2026 pukul 23.59 WIT"))
    }

    @Test("on the urgent path officials have hours from the moment of the act, over midnight and holidays")
    func hours() throws {
        let calculator = try Clerk.calculator(["2025-10-03"])
        let start = try date("2025-10-02")
        let moment = Instant(date: start, second: 15 * 3_600, zone: .wita)
        let deadline = try calculator.deadline(.unitReview, from: start, at: moment, zone: .wita, isUrgent: true)
        #expect(deadline.length == .hours(12))
        #expect(deadline.basis.contains("UU 24/2007"))
        #expect(try deadline.lastDay == date("2025-10-03"))
        #expect(deadline.endsAt == Instant(date: deadline.lastDay, second: 3 * 3_600, zone: .wita))
        #expect(deadline.isMet(at: deadline.endsAt))
        #expect(!deadline.isMet(at: Instant(microseconds: deadline.endsAt.microseconds + 1)))
        #expect(deadline.text(in: .indonesian).contains("12 jam, sampai 3 Oktober 2025 pukul 03.00 WITA"))
        #expect(try calculator.recomputed(deadline) == deadline)
        // Without a moment nobody loses time of the day.
        let late = try calculator.deadline(.unitReview, from: start, zone: .wita, isUrgent: true)
        #expect(late.endsAt == Instant(date: deadline.lastDay, second: 12 * 3_600, zone: .wita))
        #expect(try calculator.deadline(.unitReview, from: start, at: moment, zone: .wita).length == .workingDays(5))
    }

    @Test("every step that has days has hours on the urgent path, and nothing the employee has time for is cut")
    func urgentRules() throws {
        let rules = try Clerk.calculator().rules
        let day = try date("2025-10-02")
        for name in DeadlineName.allCases {
            guard let rule = name.urgentRule else { continue }
            #expect(!name.isForEmployee, "\(name)")
            #expect(try rules.parameter(rule, on: day).unit == .hours, "\(name)")
        }
        #expect(DeadlineName.allCases.count { $0.urgentRule != nil } == 9)
    }

    @Test("the days of a deadline can be counted along, each with why it counts or not")
    func counting() throws {
        let calculator = try Clerk.calculator()
        let deadline = try calculator.deadline(.objectionFiling, from: date("2025-12-15"), zone: .wib)
        let days = calculator.counting(of: deadline)
        #expect(days.count == 24)
        #expect(days.first?.text(in: .indonesian) == "15 Desember 2025: hari ke-0 (diterima)")
        #expect(days.last?.kind == .counted(14))
        #expect(days.filter { $0.kind == .holiday }.count == 3)
        #expect(days.filter { $0.kind == .weekend }.count == 6)
        let later = calculator.counting(of: deadline, through: try date("2026-01-08"))
        #expect(later.last?.text(in: .english) == "8 January 2026: day 15")
    }

    @Test("collective leave announced later moves an employee's deadline, and both versions are kept (case 76)")
    func longer() throws {
        let first = try Clerk.calculator(["2025-12-25"]).deadline(
            .objectionFiling,
            from: date("2025-12-15"),
            zone: .wib
        )
        var history = DeadlineHistory(first)
        let isLonger = history.add(try Clerk.calculator(version: "SKB-2025-perubahan").recomputed(first))
        #expect(isLonger)
        #expect(try history.current.lastDay == date("2026-01-07"))
        #expect(history.versions.map(\.calendarVersion) == ["SKB-2025", "SKB-2025-perubahan"])
    }

    @Test("leave that is taken back shortens nobody's deadline, yet the version is kept (case 76)")
    func shorter() throws {
        let first = try Clerk.calculator().deadline(.objectionFiling, from: date("2025-12-15"), zone: .wib)
        var history = DeadlineHistory(first)
        let isLonger = history.add(try Clerk.calculator([], version: "lain").recomputed(first))
        #expect(!isLonger)
        #expect(history.current == first)
        #expect(history.versions.count == 2)
    }

    @Test("leave announced later gives the PPK no more time to answer (case 76)")
    func authority() throws {
        let first = try Clerk.calculator([]).deadline(.objectionAnswer, from: date("2026-01-07"), zone: .wib)
        var history = DeadlineHistory(first)
        let isLonger = history.add(try Clerk.calculator().recomputed(first))
        #expect(!isLonger)
        #expect(history.current == first)
    }

    @Test("a decision counts as received at the first proof; a delivery receipt becomes one only after days")
    func receipt() throws {
        let calculator = try Clerk.calculator()
        let delivered = Receipt.delivered(try date("2025-12-12"))
        #expect(try Receipt.day(by: [delivered], calculator, zone: .wib) == date("2025-12-17"))
        let read = Receipt.readConfirmation(try date("2025-12-15"))
        #expect(try Receipt.day(by: [delivered, read], calculator, zone: .wib) == date("2025-12-15"))
        #expect(try Receipt.day(by: [], calculator, zone: .wib) == nil)
    }

    @Test("a deadline that has no end, or no length in the rules, is refused and not guessed")
    func faults() throws {
        let calculator = try Clerk.calculator([])
        #expect(throws: DeadlineFault.beyondCalendar) {
            try calculator.deadline(.actingTerm, from: date("9999-12-30"), zone: .wib)
        }
        let empty = DeadlineCalculator(
            rules: try RuleBook(version: "x", parameters: [], profiles: []),
            calendar: WorkingCalendar(),
            calendarVersion: "x"
        )
        #expect(throws: DeadlineFault.rules(.missingParameter(code: "ACTING_TERM"))) {
            try empty.deadline(.actingTerm, from: date("2026-01-01"), zone: .wib)
        }
    }

    @Test("every name has a length, words in both languages, and the name of its rule")
    func names() throws {
        let calculator = try Clerk.calculator()
        for name in DeadlineName.allCases {
            let deadline = try calculator.deadline(name, from: date("2026-01-05"), zone: .wita)
            #expect(deadline.lastDay > deadline.start)
            #expect(deadline.text(in: .indonesian) != deadline.text(in: .english))
            #expect(name.rawValue == name.rule.rawValue)
        }
    }

    @Test(
        "whatever is announced, the employee's end never comes nearer and no version is lost",
        arguments: 1...20 as ClosedRange<UInt64>
    )
    func histories(seed: UInt64) throws {
        var generator = Generator(seed: seed)
        let start = try date("2025-12-15")
        let name =
            [DeadlineName.objectionFiling, .objectionAnswer].randomElement(using: &generator) ?? .objectionFiling
        let first = try Clerk.calculator().deadline(name, from: start, zone: .wib)
        var history = DeadlineHistory(first)
        for round in 0..<20 {
            let holidays = Set(
                (0..<8).compactMap { _ in start.adding(days: Int.random(in: 0...40, using: &generator)) }
            )
            let calculator = DeadlineCalculator(
                rules: .standard,
                calendar: WorkingCalendar(holidays: holidays),
                calendarVersion: "\(round)"
            )
            let before = history
            history.add(try calculator.recomputed(first))
            #expect(history.current.lastDay >= before.current.lastDay)
            #expect(history.versions.count == before.versions.count + 1)
            #expect(history.versions.contains(history.current))
        }
        if !name.isForEmployee { #expect(history.current == first) }
    }
}
