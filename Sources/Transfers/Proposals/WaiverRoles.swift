/// Which roles may waive which gate.
public struct WaiverRoles: Hashable, Sendable {
    /// The roles of the gates that have their own.
    public var special: [GateCode: [OfficeRole]]
    /// The roles of all others.
    public var general: [OfficeRole]

    /// Roles.
    public init(special: [GateCode: [OfficeRole]], general: [OfficeRole]) {
        self.special = special
        self.general = general
    }

    /// The roles that may waive a gate.
    public subscript(gate: GateCode) -> [OfficeRole] {
        special[gate] ?? general
    }

    /// As delivered: moratoria by Mendagri's approval (UU 10/2016 articles 71(2) and 162(3)), a unit's minimum by its
    /// head, everything else by the PPK.
    public static let standard = WaiverRoles(
        special: [.moratorium: [.mendagri], .headInauguration: [.mendagri], .originMinimum: [.unitHead]],
        general: [.ppk]
    )
}
