/// The order to take up an urgent assignment (surat perintah tugas), or a vacant post as Plt: never a decree of transfer.
public struct AssignmentOrder: Hashable, Sendable {
    /// What a person is sent to do.
    public enum Kind: String, Sendable, CaseIterable {
        /// A task; the post is kept.
        case task = "SURAT_TUGAS"
        /// A vacant managerial post, as Plt.
        case acting = "PLT"
    }

    /// Its number.
    public var number: String
    /// Who is sent.
    public var person: PersonID
    /// What for.
    public var kind: Kind
    /// The unit.
    public var unit: UnitCode
    /// Its district.
    public var district: DistrictCode
    /// What it rests on.
    public var basis: AssignmentBasis
    /// The day of dispatch.
    public var startsOn: CivilDate
    /// Whether the work is clinical, and so takes a licence.
    public var isClinical: Bool
    /// What was ascertained.
    public var safeguards: Set<Safeguard>
    /// The consent by word of mouth; nil where the written dialogue was held already.
    public var oralConsent: OralConsent?
    /// What is there already and need not follow.
    public var delivered: Set<DeferredItem>

    /// An order.
    public init(
        number: String,
        person: PersonID,
        kind: Kind,
        unit: UnitCode,
        district: DistrictCode,
        basis: AssignmentBasis,
        startsOn: CivilDate,
        isClinical: Bool = false,
        safeguards: Set<Safeguard>,
        oralConsent: OralConsent? = nil,
        delivered: Set<DeferredItem> = []
    ) {
        self.number = number
        self.person = person
        self.kind = kind
        self.unit = unit
        self.district = district
        self.basis = basis
        self.startsOn = startsOn
        self.isClinical = isClinical
        self.safeguards = safeguards
        self.oralConsent = oralConsent
        self.delivered = delivered
    }

    /// Everything for which the order is refused; empty when it can be issued.
    public var faults: [AssignmentFault] {
        var faults: [AssignmentFault] = []
        if number.isBlank { faults.append(.orderWithoutNumber) }
        if let fault = basis.fault(on: startsOn, in: district) { faults.append(fault) }
        if oralConsent == nil, !delivered.contains(.writtenDialogue) { faults.append(.consentMissing) }
        for safeguard in Safeguard.allCases where safeguard.isNeeded(for: self) && !safeguards.contains(safeguard) {
            faults.append(.safeguardMissing(safeguard))
        }
        return faults
    }
}
