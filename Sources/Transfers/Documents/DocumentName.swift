/// The papers that the system writes; those of proposals have the names that ``ProposalDocument`` gives them.
public enum DocumentName: String, Sendable, CaseIterable {
    case evaluationSheet = "EVALUATION_SHEET"
    case dialogueNotes = "DIALOGUE_NOTES"
    case aspirationForm = "ASPIRATION_FORM"
    case releaseLetter = "RELEASE_LETTER"
    case acceptanceLetter = "ACCEPTANCE_LETTER"
    case coverLetter = "COVER_LETTER"
    case verificationList = "VERIFICATION_LIST"
    case committeePaper = "TPK_PAPER"
    case committeeMinutes = "TPK_MINUTES"
    case officialNote = "NOTA_DINAS"
    case decree = "SK"
    case excerpt = "PETIKAN"
    case invitation = "INVITATION"
    case oathMinutes = "OATH_MINUTES"
    case inaugurationStatement = "SPP"
    case dutyStatement = "SPMT"
    case handover = "SERTIJAB"
    case trainingPlan = "TRAINING_PLAN"
    case followUpSheet = "FOLLOW_UP_SHEET"
    case assignmentOrder = "SURAT_TUGAS"
    case callLetter = "CALL_LETTER"
    case objectionReceipt = "OBJECTION_RECEIPT"
    case objectionDecision = "OBJECTION_DECISION"

    /// The paper of a proposal.
    public init(_ document: ProposalDocument) {
        self =
            switch document {
            case .evaluationSheet: .evaluationSheet
            case .dialogueNotes: .dialogueNotes
            case .aspirationForm: .aspirationForm
            case .releaseLetter: .releaseLetter
            case .acceptanceLetter: .acceptanceLetter
            case .coverLetter: .coverLetter
            case .verificationList: .verificationList
            case .committeePaper: .committeePaper
            case .committeeMinutes: .committeeMinutes
            case .officialNote: .officialNote
            case .decree: .decree
            case .excerpt: .excerpt
            case .invitation: .invitation
            case .oathMinutes: .oathMinutes
            case .inaugurationStatement: .inaugurationStatement
            case .dutyStatement: .dutyStatement
            case .trainingPlan: .trainingPlan
            case .followUpSheet: .followUpSheet
            }
    }

    /// Whether one paper speaks of a whole package, and not of one of its proposals.
    public var isOfPackage: Bool {
        switch self {
        case .committeePaper, .committeeMinutes, .officialNote, .decree: true
        default: false
        }
    }

    /// What the paper is called.
    public func title(in language: Language) -> String {
        switch language {
        case .indonesian: titles.indonesian
        case .english: titles.english
        }
    }

    private var titles: (indonesian: String, english: String) {
        switch self {
        case .evaluationSheet: ("Lembar evaluasi", "Evaluation sheet")
        case .dialogueNotes: ("Catatan dialog", "Dialogue notes")
        case .aspirationForm: ("Formulir aspirasi", "Aspiration form")
        case .releaseLetter: ("Surat persetujuan melepas", "Letter of release")
        case .acceptanceLetter: ("Surat persetujuan menerima", "Letter of acceptance")
        case .coverLetter: ("Surat pengantar", "Cover letter")
        case .verificationList: ("Daftar periksa verifikasi", "Verification list")
        case .committeePaper: ("Bahan rapat TPK", "TPK paper")
        case .committeeMinutes: ("Berita acara TPK", "TPK minutes")
        case .officialNote: ("Nota dinas", "Official note")
        case .decree: ("Keputusan (SK)", "Decree (SK)")
        case .excerpt: ("Petikan keputusan", "Excerpt of the decree")
        case .invitation: ("Undangan pelantikan", "Invitation to the inauguration")
        case .oathMinutes: ("Berita acara sumpah jabatan", "Minutes of the oath")
        case .inaugurationStatement: ("Surat pernyataan pelantikan", "Statement of inauguration (SPP)")
        case .dutyStatement: ("Surat pernyataan melaksanakan tugas", "Statement of duty (SPMT)")
        case .handover: ("Berita acara serah terima jabatan", "Record of handing over a post")
        case .trainingPlan: ("Rencana pelatihan", "Training plan")
        case .followUpSheet: ("Lembar pemantauan", "Follow-up sheet")
        case .assignmentOrder: ("Surat perintah tugas", "Assignment order")
        case .callLetter: ("Surat panggilan pelatihan", "Call letter")
        case .objectionReceipt: ("Tanda terima keberatan", "Objection receipt")
        case .objectionDecision: ("Keputusan atas keberatan", "Decision on an objection")
        }
    }
}
