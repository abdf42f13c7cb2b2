/// Goes over the chain from its first seal on, and finds what does not fit.
///
/// After a finding it goes on from what the seal itself says, so that one change is one finding and not the end.
struct AuditInspection {
    private let keys: [String: AuditKey]
    private var anchors: ArraySlice<AuditAnchor>
    private var previous = AuditChain.origin
    private(set) var sealed: Int64 = 0
    private(set) var last: AuditSeal?
    private(set) var findings: [AuditFinding] = []

    init(keys: [AuditKey], anchors: [AuditAnchor]) {
        self.keys = Dictionary(keys.map { ($0.id, $0) }) { first, _ in first }
        self.anchors = Set(anchors).sorted { $0.sequence < $1.sequence }[...]
    }

    /// Looks at the next seal, with the event it covers when that is still there.
    mutating func look(at seal: AuditSeal, _ event: AuditEvent?) {
        let expected = (last?.sequence ?? 0) + 1
        if seal.sequence != expected { find(.gap, sequence: expected) }
        sealed += 1
        check(seal, event, followsLast: seal.sequence == expected)
        while let anchor = anchors.first, anchor.sequence <= seal.sequence {
            if anchor.sequence == seal.sequence, anchor.mac != seal.mac {
                find(.replaced, sequence: seal.sequence, event: seal.event)
            }
            anchors.removeFirst()
        }
        previous = seal.mac
        last = seal
    }

    /// Ends the chain: an anchor beyond it tells of seals that are gone.
    mutating func end(unsealed: [Int64]) {
        for anchor in anchors { find(.cut, sequence: anchor.sequence) }
        for event in unsealed { find(.unsealed, event: event) }
    }

    private mutating func check(_ seal: AuditSeal, _ event: AuditEvent?, followsLast: Bool) {
        guard let event else { return find(.deleted, sequence: seal.sequence, event: seal.event) }
        guard let key = keys[seal.keyID] else {
            return find(.unknownKey, sequence: seal.sequence, event: seal.event)
        }
        // What was before a gap is gone, so that the first seal behind it cannot be judged.
        guard followsLast else { return }
        if AuditChain.mac(previous: previous, sequence: seal.sequence, event, key) != seal.mac {
            find(.changed, sequence: seal.sequence, event: seal.event)
        }
    }

    private mutating func find(_ kind: AuditFinding.Kind, sequence: Int64? = nil, event: Int64? = nil) {
        findings.append(AuditFinding(kind: kind, sequence: sequence, event: event))
    }
}
