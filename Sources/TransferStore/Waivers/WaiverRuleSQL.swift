internal import Postgres
internal import Transfers

/// The statements on who may waive which gate.
enum WaiverRuleSQL {
    static let current: SQL = """
        select distinct on (gate) gate, roles, grounds, basis, version, reason, set_at
        from mutasi.waiver_rule order by gate, version desc
        """

    /// Two that set rules at once do it one after the other.
    static let lock: SQL = "lock table mutasi.waiver_rule in share row exclusive mode"

    static func add(_ gate: GateCode, _ rule: WaiverRule, reason: String, by person: PersonID) -> SQL {
        """
        insert into mutasi.waiver_rule (gate, version, roles, grounds, basis, reason, set_by)
        select \(gate.text), 1 + coalesce(max(r.version), 0), \(rule.roles.map(\.rawValue)),
            \(rule.grounds.map(\.rawValue)), \(rule.basis), \(reason), \(person)::uuid
        from mutasi.waiver_rule r where r.gate = \(gate.text)
        """
    }
}
