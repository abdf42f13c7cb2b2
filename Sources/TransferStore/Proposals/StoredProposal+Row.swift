internal import Postgres
internal import Transfers

extension StoredProposal {
    /// Reads a row of ``ProposalSQL``, whose columns it takes in their order.
    init(_ row: Row) throws {
        let origin = try StoredJSON.decode(StoredSeat.self, try row.decode(at: 3))
        let target = try StoredJSON.decode(StoredSeat.self, try row.decode(at: 4))
        id = ProposalID(try row.decode(at: 0))
        need = NeedID(try row.decode(at: 1))
        proposal = Proposal(
            stored: try row.decode(at: 2),
            from: try origin.seat(),
            to: try target.seat(),
            kind: try StoredJSON.word(TransferKind.self, try row.decode(at: 5)),
            effectiveOn: try row.decode(at: 10),
            isOwnRequest: try row.decode(at: 6),
            isUrgent: try row.decode(at: 7),
            drafter: try row.decode(at: 8),
            draftedOn: try row.decode(at: 9),
            state: try StoredJSON.word(ProposalState.self, try row.decode(at: 11)),
            facts: try StoredJSON.decode(StoredFacts.self, try row.decode(at: 12)).facts()
        )
        version = try row.decode(at: 13)
        names = Names(
            nip: try row.decode(at: 14),
            employee: try row.decode(at: 15),
            drafter: try row.decode(at: 16),
            origin: (origin.postName, origin.unitName),
            target: (target.postName, target.unitName)
        )
        zone = try StoredJSON.word(TimeZoneOfUnit.self, try row.decode(at: 17))
        nextDeadline = try row.decode(at: 18)
    }
}
