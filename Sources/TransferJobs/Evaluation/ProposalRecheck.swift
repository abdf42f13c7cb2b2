import Delivery
import JobQueue
import Postgres
import TransferStore
import Transfers

/// Looks again at the proposal that a person is on the way by, and stops it when a gate has closed.
///
/// Before the signature the proposal is frozen, and goes on or ends by hand; after it only a new decree undoes anything, so
/// that the operator is told and the proposal stays as it is. Nothing is ever cancelled here (cases 12, 77 and 89).
struct ProposalRecheck {
    let session: Session
    let settings: DeliverySettings

    /// What was done.
    enum Deed: String {
        /// The person has no proposal on the way.
        case noProposal
        case unchanged
        /// The gates say something else, and all that count are open.
        case checked
        case frozen
        /// The decree is signed: the operator was told.
        case alarmed
    }

    func run(_ person: PersonID) throws -> Deed {
        let proposals = Proposals(session)
        guard let id = try proposals.active(of: person) else { return .noProposal }
        let stored = try proposals.lock(id)
        let today = try CivilClock(session).today()
        switch try Evaluations(session).lookAgain(at: stored, on: today) {
        // With a decree the data may be ahead of the proposal; without one nobody has moved.
        case .arrived where ProposalState.afterSignature.contains(stored.proposal.state): return .unchanged
        case .withdrawn, .elsewhere: return try stop(stored, .dataConflict)
        case .arrived: return try stop(stored, .dataConflict, note: Self.missingConsideration(of: stored.proposal))
        case .checked(let check):
            let roles = try WaiverRules(session).current()
            let closed = check.closedGates(for: person, on: today, roles: roles)
            guard closed.isEmpty else { return try stop(stored, Self.cause(of: closed), check, closed) }
            return try takeOver(check, stored) ? .checked : .unchanged
        }
    }

    private func stop(
        _ stored: StoredProposal,
        _ cause: FreezeCause,
        _ check: GateCheck? = nil,
        _ closed: [GateCode] = [],
        note: String? = nil
    ) throws -> Deed {
        guard ProposalState.beforeSignature.contains(stored.proposal.state) else {
            return try tell(.alarmed, stored, cause, closed)
        }
        let isFrozenByIt =
            try stored.proposal.state == .frozen && Proposals(session).lastFreezeCause(of: stored.id) == cause
        if !isFrozenByIt { _ = try ProposalDesk(session).apply(.frozen(cause), to: stored.id, by: .worker) }
        // What the gates say is kept with it, so that whoever looks into it sees which one closed.
        let isNew = try check.map { try takeOver($0, stored) } ?? false
        guard !isFrozenByIt || isNew || note != nil else { return .unchanged }
        return try tell(.frozen, stored, cause, closed, note: note)
    }

    /// That data have somebody in another agency's post already, by a decree for which BKN's consideration is missing.
    private static func missingConsideration(of proposal: Proposal) -> String? {
        guard proposal.kind.isBetweenAgencies, proposal.facts.consideration == nil else { return nil }
        return "tanpa pertek: pegawai sudah tercatat di jabatan tujuan, SK-nya berisiko dibatalkan"
    }

    /// Whether the check says something that the last one did not.
    private func takeOver(_ check: GateCheck, _ stored: StoredProposal) throws -> Bool {
        let last = stored.proposal.facts.gates
        guard ProposalState.beforeSignature.contains(stored.proposal.state),
            check.outcomes != last?.outcomes || check.waivers != last?.waivers
        else { return false }
        _ = try ProposalDesk(session).apply(.evaluated(check), to: stored.id, by: .worker)
        return true
    }

    private static func cause(of closed: [GateCode]) -> FreezeCause {
        if closed.contains(where: { $0 == .runningDiscipline || $0 == .pastDiscipline }) { return .discipline }
        if closed.contains(where: { $0 == .moratorium || $0 == .headInauguration }) { return .moratorium }
        return .gate
    }

    /// Tells the operator who drafted it, once for each cause and each set of gates.
    private func tell(
        _ deed: Deed,
        _ stored: StoredProposal,
        _ cause: FreezeCause,
        _ closed: [GateCode],
        note: String? = nil
    ) throws -> Deed {
        guard let role = try Proposals(session).recorder(of: stored.id) else { return deed }
        // A proposal may be frozen by the same gate twice, with a resumption between; an alarm is one however often it is seen.
        let occasion = note != nil ? "pertek" : deed == .frozen ? "frozen:\(stored.version)" : deed.rawValue
        // Which of the restricted gates it is, only a restricted role reads.
        let codes = Set(closed.map { $0.isRestricted ? "ADM" : $0.text }).sorted().joined(separator: ", ")
        let remark = note ?? codes
        try OperatorInbox(session: session).tell(
            role,
            .proposalAlarm,
            values: [
                "proposal": "\(stored.id)",
                "news": deed == .alarmed ? "tidak dihentikan karena SK sudah ditandatangani" : "dihentikan sementara",
                "cause": cause == .discipline ? "ADM" : cause.rawValue + (remark.isEmpty ? "" : " (\(remark))"),
                "command": "mutasictl proposal show \(stored.id)",
            ],
            key: "proposal:\(stored.id):\(occasion):\(cause.rawValue):\(codes)"
        )
        return deed
    }
}
