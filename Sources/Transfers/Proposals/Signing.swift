/// The signing of a decree; only a package is signed, see ``Package/signing(_:by:on:under:)``.
public struct Signing: Hashable, Sendable {
    /// The decree.
    public var decree: Decree
    /// Who signed.
    public var signer: Signer
    /// How the signature stands.
    public var signature: SignatureStatus
    /// Who made the electronic signature that is on record; nil where there is none.
    public var signatory: PersonID?
    /// Whether everyone before the signer has put their initials (paraf).
    public var isInitialled: Bool
    /// What the gates say of each employee as of the day of the decree.
    public var gates: [PersonID: GateCheck]

    /// A signing.
    public init(
        decree: Decree,
        signer: Signer,
        signature: SignatureStatus,
        signatory: PersonID? = nil,
        isInitialled: Bool = true,
        gates: [PersonID: GateCheck]
    ) {
        self.decree = decree
        self.signer = signer
        self.signature = signature
        self.signatory = signatory
        self.isInitialled = isInitialled
        self.gates = gates
    }
}
