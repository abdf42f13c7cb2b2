public import Postgres
public import Transfers

/// Who may waive which gate, as rows that a province edits; old versions stay.
public struct WaiverRules {
    let session: Session

    /// Rules through a session, in its transaction where one is open.
    public init(_ session: Session) {
        self.session = session
    }

    /// The rules in force: those set, and for the other gates those delivered.
    ///
    /// - Throws: `PostgresError`.
    public func current() throws -> WaiverRoles {
        var roles = WaiverRoles.standard
        for row in try session.query(WaiverRuleSQL.current) {
            let stored = try StoredWaiverRule(row)
            roles.special[stored.gate] = stored.rule
        }
        return roles
    }

    /// The rules of all gates that can be waived, in the order of their codes.
    ///
    /// - Throws: `PostgresError`.
    public func rows() throws -> [StoredWaiverRule] {
        let stored = try session.query(WaiverRuleSQL.current).map { try StoredWaiverRule($0) }
        return WaiverRoles.gates.map { gate in
            stored.first { $0.gate == gate }
                ?? StoredWaiverRule(
                    gate: gate,
                    rule: WaiverRoles.standard[gate],
                    version: 0,
                    reason: nil,
                    setAt: nil
                )
        }
    }

    /// Sets the rule of a gate; waivers on record are judged by it from now on.
    ///
    /// - Parameters:
    ///   - rule: Who may, on which grounds, by what right.
    ///   - gate: The gate.
    ///   - reason: Why it is set.
    ///   - actor: Who sets it.
    /// - Returns: The rules of all gates.
    /// - Throws: ``WaiverFault``, `PostgresError`.
    public func set(
        _ rule: WaiverRule,
        of gate: GateCode,
        reason: String,
        by actor: PersonID
    ) throws -> [StoredWaiverRule] {
        try Proposals(session).requireTransaction()
        guard !reason.isBlank else { throw WaiverFault.reasonMissing }
        guard WaiverRoles.gates.contains(gate) else { throw WaiverFault.gateNotWaivable(gate) }
        guard !rule.roles.isEmpty, !rule.basis.isBlank else { throw WaiverFault.ruleIncomplete }
        let givable: Set<OfficeRole> =
            WaiverRoles.ofMendagri.contains(gate) ? [.mendagri] : [.unitHead, .pyb, .ppk, .mendagri]
        if let role = rule.roles.first(where: { !givable.contains($0) }) {
            throw WaiverFault.roleNotGivable(role, of: gate)
        }
        try session.execute(WaiverRuleSQL.lock)
        try session.execute(WaiverRuleSQL.add(gate, rule, reason: reason, by: actor))
        return try rows()
    }
}

extension StoredWaiverRule {
    /// Reads a row of ``WaiverRuleSQL``.
    init(_ row: Row) throws {
        let (gate, roles, grounds, basis, version, reason, setAt) = try row.decode(
            String.self,
            [String].self,
            [String].self,
            String.self,
            Int.self,
            String.self,
            Instant.self
        )
        self.init(
            gate: try StoredJSON.gate(gate),
            rule: WaiverRule(
                try roles.map { try StoredJSON.word(OfficeRole.self, $0) },
                grounds: try grounds.map { try StoredJSON.word(WaiverGround.self, $0) },
                basis: basis
            ),
            version: version,
            reason: reason,
            setAt: setAt
        )
    }
}
