import Postgres
import TestSupport
import Testing
import Transfers

@testable import TransferStore

@Suite("Signals on record")
struct SignalStoreTests {
    private let province: ProposalProvince
    private let session: Session
    private let signals: Signals

    init() throws {
        province = try ProposalProvince()
        session = province.session
        signals = Signals(session)
    }

    private func scan(on day: CivilDate = .today) throws -> SignalScan {
        try session.transaction(.repeatableRead) { try signals.scan(on: day) }
    }

    private func open(_ kind: SignalKind) throws -> StoredSignal {
        try #require(try signals.list(kind).first)
    }

    @Test("every kind is seen in the province, each with its value, its limit and what the limit rests on")
    func kinds() throws {
        let scan = try scan()
        #expect(scan.raised == scan.found && scan.ended == 0 && scan.open == scan.found)
        for kind in SignalKind.allCases {
            let signal = try open(kind)
            #expect(!signal.signal.basis.isEmpty && signal.signal.value != .none)
            #expect((signal.signal.person == nil) == [.vacancy, .formation].contains(kind))
        }
        let seat = try #require(
            try signals.list(.vacancy, Page(limit: 10_000)).first {
                $0.signal.post == "J-KASI-PROMKES" && $0.signal.unit == "U-BKWK-PP"
            }
        )
        #expect(seat.state == .open && seat.need == nil)
    }

    @Test("a scan that is repeated raises nothing twice, and none is ever a need by itself")
    func repeated() throws {
        let needs = try Needs(session).list(.all).count
        let first = try scan()
        let second = try scan()
        #expect(second.raised == 0 && second.ended == 0 && second.found == first.found)
        #expect(try Needs(session).list(.all).count == needs)
    }

    @Test("a signal ends when it no longer holds, and comes again as another one")
    func ending() throws {
        _ = try scan()
        let tenure = try open(.tenure)
        let person = try #require(tenure.signal.person)
        let since: CivilDate = try session.value("select post_since from mutasi.employee where id = \(person)")
        try session.execute("update mutasi.employee set post_since = '2025-09-01' where id = \(person)")
        _ = try scan()
        let ended = try signals.show(tenure.id)
        #expect(ended.state == .closed && ended.endedAt != nil)
        try session.execute("update mutasi.employee set post_since = \(since) where id = \(person)")
        _ = try scan()
        let again = try signals.list(.tenure, Page(limit: 100_000)).filter { $0.signal.person == person }
        #expect(again.count == 1 && again.first?.id != tenure.id)
    }

    @Test("an operator makes the draft of a need of it, which takes the way of all needs")
    func adopting() throws {
        _ = try scan()
        let gap = try #require(
            try signals.list(.formation, Page(limit: 10_000)).first { signal in
                try !isTaken(signal)
            }
        )
        let need = try session.transaction {
            try signals.adopt(gap.id, by: province.sari.id, effectiveOn: .day(2025, 12, 1)) { $0.priority = 2 }
        }
        #expect(need.state == .draft && need.need.source == .workloadGap && need.need.priority == 2)
        #expect(gap.signal.value == .number(need.need.people))
        #expect(need.need.evidence.institution?.contains("K−B") == true)
        let adopted = try signals.show(gap.id)
        #expect(adopted.state == .adopted && adopted.need == need.id && adopted.decidedBy != nil)
        #expect(throws: SignalFault.settled(gap.id)) {
            try session.transaction {
                try signals.adopt(gap.id, by: province.sari.id, effectiveOn: .day(2025, 12, 1))
            }
        }
    }

    private func isTaken(_ signal: StoredSignal) throws -> Bool {
        try Needs(session).list().contains { $0.need.post == signal.signal.post && $0.need.unit == signal.signal.unit }
    }

    @Test("a vacancy that a need asks for already is not adopted: the refusal names the need")
    func taken() throws {
        _ = try scan()
        let seat = try #require(
            try signals.list(.vacancy, Page(limit: 10_000)).first {
                $0.signal.post == "J-KASI-PROMKES" && $0.signal.unit == "U-BKWK-PP"
            }
        )
        #expect(throws: StoreFault.needTaken(by: province.need)) {
            try session.transaction {
                try signals.adopt(seat.id, by: province.sari.id, effectiveOn: .day(2025, 12, 1))
            }
        }
        #expect(try signals.show(seat.id).state == .open)
    }

    @Test("one that was dismissed does not come again while it holds; what was decided never changes")
    func dismissing() throws {
        _ = try scan()
        let retiring = try open(.retirement)
        #expect(throws: NeedRefusal.reasonMissing) {
            try session.transaction { try signals.dismiss(retiring.id, by: province.sari.id, reason: " ") }
        }
        let dismissed = try session.transaction {
            try signals.dismiss(retiring.id, by: province.sari.id, reason: "sudah ada pengganti")
        }
        #expect(dismissed.state == .dismissed)
        #expect(try scan().raised == 0)
        #expect(try signals.show(retiring.id).state == .dismissed)
        #expect(throws: PostgresError.self) {
            try session.execute("update mutasi.signal set reason = 'x' where id = \(retiring.id.number)")
        }
    }

    @Test("whoever acts in a post leaves it vacant (case 96)")
    func acting() throws {
        let before = try scan().found
        try session.execute(
            """
            insert into mutasi.position (employee_id, started_on, post_code, unit_id, is_acting)
            values (\(province.sari.id), '2025-08-01', 'J-KASI-PROMKES', 'U-BKWK-PP', true)
            """
        )
        #expect(try scan().found == before)
    }

    @Test("every statement of a scan fits its temporary table")
    func statements() throws {
        try session.rolledBack {
            try session.query(SignalSQL.createFound)
            try session.copyIn(SignalSQL.copyFound) { _ in }
            for sql in ProcessStatements.ofScan {
                #expect(throws: Never.self, "\(sql.text)") { try session.prepare(sql) }
            }
        }
    }
}
