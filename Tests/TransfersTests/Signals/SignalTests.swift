import Testing
import Transfers

@Suite("Signals")
struct SignalTests {
    private let detector: SignalDetector

    init() throws {
        detector = try SignalDetector(.standard, on: date("2025-10-01"))
    }

    private func kinds(_ change: (inout Candidate) throws -> Void) throws -> [SignalKind] {
        var sari = try WorkedExample.sari()
        try change(&sari)
        return detector.signals(of: sari).map(\.kind)
    }

    private func kinds(vacantSince: String?, needed: Int = 1, filled: Int = 1) throws -> [SignalKind] {
        var target = try WorkedExample.target()
        target.formation = Formation(needed: needed, filled: filled)
        return try detector.signals(of: target, vacantSince: vacantSince.map(date)).map(\.kind)
    }

    @Test("a holder of whom nothing is due gives none")
    func none() throws {
        #expect(try kinds { _ in } == [])
    }

    @Test("a retirement within twelve months is told")
    func retirement() throws {
        #expect(try kinds { $0.retirement = try date("2026-10-01") } == [.retirement])
        #expect(try kinds { $0.retirement = try date("2026-10-02") } == [])
        #expect(try kinds { $0.retirement = nil } == [])
    }

    @Test("more than sixty months in a post are told")
    func tenure() throws {
        #expect(try kinds { $0.post.since = try date("2020-10-01") } == [])
        #expect(try kinds { $0.post.since = try date("2020-09-01") } == [.tenure])
    }

    @Test("remote service beyond its limit is told, a year later for general posts")
    func hardship() throws {
        #expect(try kinds { $0.hardship = HardshipService(months: 24) } == [])
        #expect(try kinds { $0.hardship = HardshipService(months: 25) } == [.hardship])
        let general = try kinds { person in
            person.hardship = HardshipService(months: 36)
            person.post.level = .pelaksana
        }
        #expect(general == [])
    }

    @Test("a post vacant for more than thirty days is told")
    func vacancy() throws {
        #expect(try kinds(vacantSince: nil) == [])
        #expect(try kinds(vacantSince: "2025-09-01") == [])
        #expect(try kinds(vacantSince: "2025-08-31") == [.vacancy])
    }

    @Test("fewer people than needed are told, too many are not (case 60)")
    func formation() throws {
        #expect(try kinds(vacantSince: nil, needed: 3, filled: 2) == [.formation])
        #expect(try kinds(vacantSince: nil, needed: 2, filled: 3) == [])
        #expect(try kinds(vacantSince: nil, needed: .min, filled: .max) == [])
    }

    @Test("a signal says what was seen, against which limit, by which rule, and what need an operator makes of it")
    func content() throws {
        var sari = try WorkedExample.sari()
        sari.post.since = try date("2019-10-01")
        let signal = try #require(detector.signals(of: sari).first)
        #expect(signal.value == .number(72) && signal.limit == 60)
        #expect(signal.basis == "PP 11/2017 Ps 190(3)")
        #expect(signal.person == sari.id && signal.kind.source == .tenure)
    }
}
