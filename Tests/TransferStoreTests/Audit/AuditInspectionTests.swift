import Postgres
import Testing

@testable import TransferStore
@testable import Transfers

@Suite("The chain of the audit")
struct AuditInspectionTests {
    private let key: AuditKey
    private let events: [AuditEvent]
    private let seals: [AuditSeal]

    init() throws {
        let key = try AuditKey(Array("a key for tests, of 32 bytes or so".utf8))
        var chain = AuditChain()
        self.key = key
        events = (Int64(1)...6).map { Self.event($0) }
        seals = events.map { chain.append($0, with: key) }
    }

    private static func event(_ id: Int64, after: String = #"{"state": "DRAFT"}"#, key: String = "1,1") -> AuditEvent {
        AuditEvent(
            id: id,
            at: Timestamp(microseconds: id),
            civilAt: Timestamp(microseconds: id),
            login: "mutasi",
            operatorName: nil,
            correlation: "",
            action: "INSERT",
            subject: "mutasi.proposal_event",
            key: key,
            person: PersonID(high: 1, low: 2),
            proposal: ProposalID(1),
            before: nil,
            after: after
        )
    }

    private func findings(
        _ rows: [(AuditSeal, AuditEvent?)],
        anchors: [AuditAnchor] = [],
        keys: [AuditKey]? = nil
    ) -> [AuditFinding] {
        var inspection = AuditInspection(keys: keys ?? [key], anchors: anchors)
        for (seal, event) in rows { inspection.look(at: seal, event) }
        inspection.end(unsealed: [])
        return inspection.findings
    }

    private var whole: [(AuditSeal, AuditEvent?)] { Array(zip(seals, events.map(Optional.some))) }

    private func found(_ kind: AuditFinding.Kind, _ sequence: Int64, _ event: Int64? = nil) -> AuditFinding {
        AuditFinding(kind: kind, sequence: sequence, event: event)
    }

    @Test("a chain that nobody touched has no finding, and its anchors hold")
    func sound() {
        #expect(findings(whole, anchors: [AuditAnchor(seals[2]), AuditAnchor(seals[5])]).isEmpty)
        #expect(findings([]).isEmpty)
    }

    @Test("an event that was edited is named, and only that one")
    func edited() {
        var rows = whole
        rows[2].1 = Self.event(3, after: #"{"state": "DECIDED"}"#)
        #expect(findings(rows) == [found(.changed, 3, 3)])
    }

    @Test("an event that was deleted is named")
    func deleted() {
        var rows = whole
        rows[3].1 = nil
        #expect(findings(rows) == [found(.deleted, 4, 4)])
    }

    @Test("two events that changed places are both named")
    func swapped() {
        var rows = whole
        (rows[1].1, rows[2].1) = (rows[2].1, rows[1].1)
        #expect(findings(rows) == [found(.changed, 2, 2), found(.changed, 3, 3)])
    }

    @Test("seals that are gone from the middle are named, also when those behind them moved up")
    func gap() {
        var rows = whole
        rows.remove(at: 1)
        #expect(findings(rows) == [found(.gap, 2)])
        let moved = rows.enumerated().map { place, row in
            (AuditSeal(sequence: Int64(place + 1), event: row.0.event, keyID: row.0.keyID, mac: row.0.mac), row.1)
        }
        #expect(findings(moved).first == found(.changed, 2, 3))
    }

    @Test("a tail that was cut is told by an anchor, and by nothing else")
    func cut() {
        let rows = Array(whole.prefix(4))
        #expect(findings(rows).isEmpty)
        #expect(findings(rows, anchors: [AuditAnchor(seals[5])]) == [found(.cut, 6)])
    }

    @Test("a chain that was sealed anew with the same key is told by an anchor")
    func replaced() {
        var chain = AuditChain()
        let rows: [(AuditSeal, AuditEvent?)] = (Int64(1)...6).map { id in
            let event = Self.event(id, after: id == 3 ? "{}" : #"{"state": "DRAFT"}"#)
            return (chain.append(event, with: key), event)
        }
        #expect(findings(rows).isEmpty)
        #expect(findings(rows, anchors: [AuditAnchor(seals[1]), AuditAnchor(seals[4])]) == [found(.replaced, 5, 5)])
    }

    @Test("a key that was changed needs both keys, and a wrong one is told apart from a forged row")
    func keys() throws {
        let other = try AuditKey(Array("another key for tests, of 32 bytes".utf8))
        var chain = AuditChain(after: seals[5])
        let late = Self.event(7)
        let rows = whole + [(chain.append(late, with: other), late)]
        #expect(findings(rows, keys: [key, other]).isEmpty)
        #expect(findings(rows) == [found(.unknownKey, 7, 7)])
    }

    @Test("no two events share what is sealed of them, whatever stands in which field")
    func canonical() {
        let plain = Self.event(1)
        #expect(plain.canonical != Self.event(1, after: plain.key, key: plain.after ?? "").canonical)
        #expect(Self.event(1, key: "1").canonical != Self.event(11, key: "").canonical)
    }

    @Test("a key of 31 bytes is refused, and the sentence says how to make one")
    func shortKey() {
        #expect(throws: AuditKeyFault.short) { try AuditKey([UInt8](repeating: 1, count: 31)) }
        #expect(AuditKeyFault.short.sentence(in: .english).contains("openssl rand"))
    }

    @Test("an anchor is read as it was written, and anything else is none")
    func anchors() {
        let anchor = AuditAnchor(seals[3])
        #expect(AuditAnchor(anchor.description) == anchor)
        for text in ["", "4", "4:", "4:xyz", "-4:" + anchor.description.dropFirst(2), "\(anchor)0"] {
            #expect(AuditAnchor(text) == nil, "\(text)")
        }
    }
}
