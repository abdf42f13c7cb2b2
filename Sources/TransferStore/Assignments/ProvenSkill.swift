public import Transfers

/// A skill of a crisis with the certificate that proves it.
public struct ProvenSkill: Hashable, Sendable {
    /// The skill.
    public let code: SkillCode
    /// The certificate.
    public let evidence: String
    /// Its last day; nil for one that does not end.
    public let validUntil: CivilDate?

    /// A skill.
    public init(_ code: SkillCode, evidence: String, validUntil: CivilDate? = nil) {
        self.code = code
        self.evidence = evidence
        self.validUntil = validUntil
    }
}
