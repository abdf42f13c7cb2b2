/// Which roles may waive which gate, and on which grounds: rows that a province edits.
public struct WaiverRoles: Hashable, Sendable {
    /// The rules of the gates that have their own.
    public var special: [GateCode: WaiverRule]
    /// The rule of all others.
    public var general: WaiverRule

    /// Rules.
    public init(special: [GateCode: WaiverRule], general: WaiverRule) {
        self.special = special
        self.general = general
    }

    /// The rule of a gate.
    public subscript(gate: GateCode) -> WaiverRule {
        special[gate] ?? general
    }

    /// Whether a waiver does without a gate for an employee on a day.
    public func accept(_ waiver: Waiver, of gate: GateCode, for employee: PersonID, on today: CivilDate) -> Bool {
        let rule = self[gate]
        guard rule.grounds.isEmpty || waiver.ground.map(rule.grounds.contains) ?? false else { return false }
        return waiver.waives(.gate(gate), of: employee, on: today, by: rule.roles)
    }

    /// The gates that somebody may waive, moratoria by no one but Mendagri.
    public static let gates: [GateCode] = [
        .tenure, .retirement, .formation, .education, .relation, .moratorium, .headInauguration, .originMinimum,
    ]

    /// The gates whose role the law itself names (UU 10/2016 articles 71(2) and 162(3)).
    public static let ofMendagri: Set<GateCode> = [.moratorium, .headInauguration]

    /// As delivered: moratoria by Mendagri's approval, a unit's minimum by its head, everything else by the PPK.
    public static let standard = WaiverRoles(
        special: [
            .tenure: WaiverRule([.ppk], grounds: WaiverGround.allCases, basis: "PP 11/2017 Ps 190(3)"),
            .relation: WaiverRule([.ppk], basis: "PP 11/2017 Ps 190(5); PermenPANRB 17/2024"),
            .moratorium: WaiverRule([.mendagri], basis: "UU 10/2016 Ps 71(2)"),
            .headInauguration: WaiverRule([.mendagri], basis: "UU 10/2016 Ps 162(3)"),
            .originMinimum: WaiverRule([.unitHead], basis: "Analisis beban kerja (ABK); rancangan"),
        ],
        general: WaiverRule([.ppk], basis: "praktik; rancangan")
    )
}
