internal import Postgres
public import Transfers

extension Proposals {
    /// The proposal whose move is still to come of a person; nil when there is none.
    ///
    /// - Throws: `PostgresError`.
    public func active(of person: PersonID) throws -> ProposalID? {
        try session.query(ProposalSQL.active(of: person)).first.map { ProposalID(try $0.decode(at: 0)) }
    }

    /// Why a proposal was frozen last; nil when it never was.
    ///
    /// - Throws: `PostgresError`.
    public func lastFreezeCause(of id: ProposalID) throws -> FreezeCause? {
        guard let row = try session.query(ProposalSQL.detail(of: .step(.frozen), id)).first else { return nil }
        return try StoredJSON.decode(EventDetail.self, try row.decode(at: 0)).cause.flatMap(FreezeCause.init)
    }

    /// The database role by which a proposal was drafted: whoever works with it.
    ///
    /// - Throws: `PostgresError`.
    public func recorder(of id: ProposalID) throws -> String? {
        try session.query(ProposalSQL.recorder(of: id)).first?.decode(at: 0, as: String.self)
    }
}
