public import Transfers

/// What an official who decides declared of a proposal.
public struct ConflictDeclaration: Sendable {
    /// The official's NIP; nil for who has none.
    public let nip: String?
    /// The official's name.
    public let name: String
    /// The role in which they decide.
    public let role: OfficeRole
    /// Whether a conflict of interest stands between them and the employee.
    public let hasConflict: Bool
    /// Which one.
    public let reason: String?
    /// When they declared it, by a statement or by acting.
    public let declaredAt: Instant
}
