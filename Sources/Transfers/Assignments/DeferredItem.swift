/// What may follow an urgent assignment instead of coming before it, each by its day.
public enum DeferredItem: String, Sendable, CaseIterable {
    /// Proof of the status as PNS.
    case statusProof = "D01"
    /// Analysis of post and workload.
    case workload = "D02"
    /// The last rank and post decrees.
    case lastDecrees = "D07"
    /// The appraisals of two years.
    case appraisals = "D08"
    /// The letter "bebas temuan".
    case auditClearance = "D10"
    /// The paper of what was checked by word of mouth.
    case disciplinePaper = "HUKDIS_TERTULIS"
    /// The written dialogue, after a consent by word of mouth.
    case writtenDialogue = "DIALOG_TERTULIS"
    /// The release by the unit left.
    case releaseLetter = "SURAT_LEPAS"
    case trainingPlan = "RENCANA_PELATIHAN"
    case announcement = "PENGUMUMAN"

    /// Whether the PPK may do without it: not without the paper of what is never waived, the dialogue, nor the public.
    public var isWaivable: Bool {
        switch self {
        case .disciplinePaper, .writtenDialogue, .announcement: false
        case .statusProof, .workload, .lastDecrees, .appraisals, .auditClearance, .releaseLetter, .trainingPlan: true
        }
    }

    /// The deadline by which it follows, counted from the day of dispatch.
    public var deadline: DeadlineName {
        self == .announcement ? .assignmentAnnouncement : .assignmentDeferral
    }
}
