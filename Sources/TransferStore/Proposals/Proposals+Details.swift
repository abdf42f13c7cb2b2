internal import Postgres
public import Transfers

extension Proposals {
    /// The meeting of the TPK that was concluded last on a proposal; nil before.
    ///
    /// - Throws: `PostgresError`.
    public func meeting(of id: ProposalID) throws -> CommitteeMeeting? {
        guard let row = try session.query(ProposalSQL.detail(of: .step(.committeeConcluded), id)).first else {
            return nil
        }
        let detail = try StoredJSON.decode(EventDetail.self, try row.decode(at: 0))
        return try detail.meeting?.meeting(reason: detail.reason ?? "")
    }

    /// Who signed the decree of a proposal; nil before.
    ///
    /// - Throws: `PostgresError`.
    public func signer(of id: ProposalID) throws -> PersonID? {
        guard let row = try session.query(ProposalSQL.detail(of: .step(.decreeSigned), id)).first else { return nil }
        return try StoredJSON.decode(EventDetail.self, try row.decode(at: 0)).signing?.signer.id
    }

    /// Why duty started late; nil where it did not, or has not started.
    ///
    /// - Throws: `PostgresError`.
    public func lateReason(of id: ProposalID) throws -> String? {
        guard let row = try session.query(ProposalSQL.detail(of: .step(.placed), id)).first else { return nil }
        return try StoredJSON.decode(EventDetail.self, try row.decode(at: 0)).reason
    }
}
