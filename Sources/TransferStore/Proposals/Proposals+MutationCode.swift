internal import Postgres
public import Transfers

extension Proposals {
    /// The code under which I-MUT takes a proposal, by its posts and by how the employee is employed.
    ///
    /// - Returns: The code; nil when I-MUT has none for the move.
    /// - Throws: ``StoreFault``, `PostgresError`.
    public func mutationCode(of stored: StoredProposal) throws -> MutationCode? {
        let target = stored.proposal.target
        guard let row = try session.query(ProposalSQL.speciality(of: target.post, in: target.unit)).first else {
            throw StoreFault.unknownPost(target.post)
        }
        let (name, families, units) = try row.decode(String.self, [String].self, [String].self)
        return MutationCode(
            from: stored.proposal.origin,
            to: target,
            employment: try People(session).find(nip: stored.names.nip).employment,
            speciality: .init(
                kind: target.level.kind,
                families: families.map { FamilyCode($0) },
                name: name,
                units: units
            )
        )
    }
}
