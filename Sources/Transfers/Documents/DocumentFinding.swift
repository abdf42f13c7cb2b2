/// How one requirement of a checklist stands.
public struct DocumentFinding: Hashable, Sendable {
    /// The ways it may stand.
    public enum Status: String, Sendable, CaseIterable {
        case complete = "LENGKAP"
        case waived = "DIKECUALIKAN"
        case deferred = "DITANGGUHKAN"
        case missing = "BELUM_ADA"
        case issuedInFuture = "TANGGAL_MENDATANG"
        case tooOld = "KEDALUWARSA"
        case wrongIssuer = "PENERBIT_TIDAK_SESUAI"
        case notLegalised = "BELUM_DILEGALISASI"
        case postNotNamed = "JABATAN_TIDAK_DISEBUT"

        /// Whether the proposal need not wait.
        public var isSettled: Bool {
            self == .complete || self == .waived || self == .deferred
        }
    }

    /// The requirement.
    public let requirement: DocumentRequirement
    /// How it stands.
    public let status: Status
    /// The last day to bring a document that was deferred.
    public let dueOn: CivilDate?

    /// A finding.
    public init(requirement: DocumentRequirement, status: Status, dueOn: CivilDate? = nil) {
        self.requirement = requirement
        self.status = status
        self.dueOn = dueOn
    }

    /// Whether the proposal waits for it.
    public var isOpen: Bool {
        requirement.isMandatory && !status.isSettled
    }
}
