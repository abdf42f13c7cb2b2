public import Postgres
import Transfers

/// The proposals on record.
///
/// What changes one needs an open transaction: state, facts, event and deadlines commit together or not at all.
public struct Proposals {
    let session: Session

    /// Proposals through a session, in its transaction.
    public init(_ session: Session) {
        self.session = session
    }

    /// Which proposals a list shows.
    public enum Filter: Sendable {
        /// Those whose move is still to come, the oldest first.
        case active
        /// All of them, the newest first.
        case all
    }

    /// The proposals on record.
    ///
    /// - Parameters:
    ///   - filter: Which.
    ///   - page: Which part of all of them.
    /// - Returns: The proposals.
    /// - Throws: `PostgresError`.
    public func list(_ filter: Filter = .active, _ page: Page = .whole) throws -> [StoredProposal] {
        let sql =
            switch filter {
            case .active: ProposalSQL.active
            case .all: ProposalSQL.all(page)
            }
        return try session.query(sql).map { try StoredProposal($0) }
    }

    /// One proposal.
    ///
    /// - Throws: ``StoreFault/unknownProposal(_:)``, `PostgresError`.
    public func show(_ id: ProposalID) throws -> StoredProposal {
        guard let row = try session.query(ProposalSQL.one(id)).first else { throw StoreFault.unknownProposal(id) }
        return try StoredProposal(row)
    }

    /// One proposal, which nobody else moves until the transaction ends.
    ///
    /// - Throws: ``StoreFault/unknownProposal(_:)``, `PostgresError`.
    public func lock(_ id: ProposalID) throws -> StoredProposal {
        try requireTransaction()
        guard let row = try session.query(ProposalSQL.lock(id)).first else { throw StoreFault.unknownProposal(id) }
        return try StoredProposal(row)
    }

    func requireTransaction() throws {
        guard session.isInTransaction else { throw PostgresError(.usage, "a proposal is changed in a transaction") }
    }
}
