/// The deadlines of a transfer, each with a length that stands in the rules.
public enum DeadlineName: String, Sendable, CaseIterable {
    case objectionFiling = "OBJECTION_FILING"
    case objectionAnswer = "OBJECTION_ANSWER"
    case courtFiling = "COURT_FILING"
    case inauguration = "INAUGURATION"
    case disciplineEffect = "DISCIPLINE_EFFECT"
    case actingTerm = "ACTING_TERM"
    case actingExtension = "ACTING_EXTENSION"
    case evaluationFreshness = "EVALUATION_FRESHNESS"
    case assessmentValidity = "ASSESSMENT_VALIDITY"
    case receiptByDelivery = "RECEIPT_BY_DELIVERY"
    /// The superior's talk with the employee.
    case dialogue = "DIALOGUE"
    /// The employee's answer after it.
    case dialogueAnswer = "DIALOGUE_ANSWER"
    case unitReview = "UNIT_REVIEW"
    case verification = "VERIFICATION"
    case committeeReview = "TPK_REVIEW"
    case endorsement = "PYB_ENDORSEMENT"
    case consent = "CONSENT"
    /// BKN's answer, which nobody can hasten but which is asked after.
    case considerationReminder = "PERTEK_REMINDER"
    case decision = "DECISION"
    case signing = "SIGNING"
    case personalNotice = "PERSONAL_NOTICE"
    case announcement = "ANNOUNCEMENT"
    case placement = "PLACEMENT"
    case trainingPlan = "TRAINING_PLAN"
    case dataCorrection = "DATA_CORRECTION"
    case assignmentTerm = "ASSIGNMENT_TERM"
    case assignmentLimit = "ASSIGNMENT_LIMIT"
    case assignmentRatification = "ASSIGNMENT_RATIFICATION"
    case assignmentDeferral = "ASSIGNMENT_DEFERRAL"
    case assignmentAnnouncement = "ASSIGNMENT_ANNOUNCEMENT"
    case assignmentReturn = "ASSIGNMENT_RETURN"
    case followUpAnswer = "FOLLOW_UP_ANSWER"

    /// What is known of one name.
    struct Traits {
        let rule: RuleCode
        let isForEmployee: Bool
        let indonesian: String
        let english: String

        init(_ rule: RuleCode, forEmployee: Bool = false, _ indonesian: String, _ english: String) {
            self.rule = rule
            isForEmployee = forEmployee
            self.indonesian = indonesian
            self.english = english
        }
    }

    var traits: Traits {
        switch self {
        case .objectionFiling: Traits(.objectionFiling, forEmployee: true, "pengajuan keberatan", "filing an objection")
        case .objectionAnswer:
            Traits(.objectionAnswer, "jawaban PPK atas keberatan", "the PPK's answer to an objection")
        case .courtFiling: Traits(.courtFiling, forEmployee: true, "gugatan ke PTUN", "an action before the PTUN")
        case .inauguration: Traits(.inauguration, "pelantikan setelah SK", "the inauguration after the decree")
        case .disciplineEffect: Traits(.disciplineEffect, "berlakunya hukuman disiplin", "a penalty taking effect")
        case .actingTerm: Traits(.actingTerm, "masa tugas Plt", "the term of an acting official")
        case .actingExtension: Traits(.actingExtension, "perpanjangan Plt", "the extension of an acting official")
        case .evaluationFreshness:
            Traits(.evaluationFreshness, "masa berlaku evaluasi", "the freshness of an evaluation")
        case .assessmentValidity: Traits(.assessmentValidity, "masa berlaku asesmen", "the validity of an assessment")
        case .receiptByDelivery: Traits(.receiptByDelivery, "anggapan diterima", "receipt presumed from delivery")
        case .dialogue: Traits(.dialogue, "dialog atasan dengan pegawai", "the superior's dialogue with the employee")
        case .dialogueAnswer: Traits(.dialogueAnswer, forEmployee: true, "jawaban pegawai", "the employee's answer")
        case .unitReview: Traits(.unitReview, "pertimbangan kepala unit", "the opinions of the heads of unit")
        case .verification: Traits(.verification, "pemeriksaan berkas", "the check by a second person")
        case .committeeReview: Traits(.committeeReview, "pertimbangan TPK", "the recommendation of the TPK")
        case .endorsement: Traits(.endorsement, "pengajuan PyB kepada PPK", "the endorsement by the PyB")
        case .consent: Traits(.consent, "persetujuan PPK lain", "the consent of the other PPK")
        case .considerationReminder:
            Traits(.considerationReminder, "menanyakan pertimbangan teknis BKN", "asking after BKN's consideration")
        case .decision: Traits(.decision, "keputusan PPK", "the decision of the PPK")
        case .signing: Traits(.signing, "penandatanganan SK", "signing the decree")
        case .personalNotice: Traits(.personalNotice, "pemberitahuan pribadi", "the personal notice")
        case .announcement: Traits(.announcement, "pengumuman SK", "announcing the decree")
        case .placement: Traits(.placement, "mulai bertugas (SPMT)", "the start of duty (SPMT)")
        case .trainingPlan: Traits(.trainingPlan, "rencana pelatihan", "the training plan")
        case .dataCorrection: Traits(.dataCorrection, forEmployee: true, "sanggah data", "a correction of data")
        case .assignmentTerm: Traits(.assignmentTerm, "masa penugasan mendesak", "the term of an urgent assignment")
        case .assignmentLimit: Traits(.assignmentLimit, "batas penugasan mendesak", "the limit of an urgent assignment")
        case .assignmentRatification: Traits(.assignmentRatification, "pengesahan PPK", "ratification by the PPK")
        case .assignmentDeferral: Traits(.assignmentDeferral, "dokumen susulan", "deferred documents")
        case .assignmentAnnouncement:
            Traits(.assignmentAnnouncement, "pengumuman penugasan", "announcing an assignment")
        case .assignmentReturn: Traits(.assignmentReturn, "kembali ke tempat asal", "the return to one's own post")
        case .followUpAnswer:
            Traits(.followUpAnswer, forEmployee: true, "kuesioner pemantauan", "a follow-up questionnaire")
        }
    }

    /// The parameter of its length.
    public var rule: RuleCode { traits.rule }

    /// The parameter of its length on the urgent path (hours instead of days); nil where that has none of its own.
    ///
    /// Only officials are hurried: what the employee has time for, and what comes before the public is told, keeps its days.
    public var urgentRule: RuleCode? {
        switch self {
        case .dialogue: .urgentDialogue
        case .unitReview: .urgentUnitReview
        case .verification: .urgentVerification
        case .committeeReview: .urgentCommitteeReview
        case .endorsement: .urgentEndorsement
        case .consent: .urgentConsent
        case .considerationReminder: .urgentConsiderationReminder
        case .decision: .urgentDecision
        case .signing: .urgentSigning
        default: nil
        }
    }

    /// Whether the employee is the one who must act in time; all others bind the authority, or only measure.
    public var isForEmployee: Bool { traits.isForEmployee }

    /// What is to be done within it.
    public func text(in language: Language) -> String {
        switch language {
        case .indonesian: traits.indonesian
        case .english: traits.english
        }
    }
}
