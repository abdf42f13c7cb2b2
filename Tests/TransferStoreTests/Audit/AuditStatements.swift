import Postgres

@testable import TransferStore
@testable import Transfers

/// The statements on the audit.
enum AuditStatements {
    private static let seal = AuditSeal(sequence: 1, event: 1, keyID: "0123456789abcdef", mac: AuditChain.origin)
    private static let person = PersonID(high: 0, low: 1)
    private static let filters = [
        AuditFilter(), AuditFilter(person: person), AuditFilter(proposal: ProposalID(1)),
        AuditFilter(since: Instant(microseconds: 0)), AuditFilter(before: 1),
        AuditFilter(person: person, proposal: ProposalID(1), since: Instant(microseconds: 0), before: 1),
    ]

    static let all: [SQL] =
        filters.map { AuditSQL.list($0, limit: 10) } + [
            AuditSQL.attribute(to: "x", as: "x", isLocal: true), AuditSQL.lock, AuditSQL.last,
            AuditSQL.person(nip: "1"),
            AuditSQL.unsealed(limit: 10), AuditSQL.add([seal]), AuditSQL.add(AuditAnchor(seal)), AuditSQL.anchors,
            AuditSQL.lastAnchor, AuditSQL.chain, AuditSQL.waiting, AuditSQL.foreign,
        ]
}
