extension ProposalState {
    /// The state in words.
    public func text(in language: Language) -> String {
        switch language {
        case .indonesian: indonesian
        case .english: english
        }
    }

    private var indonesian: String {
        switch self {
        case .draft: "konsep"
        case .evaluated: "dievaluasi"
        case .dialogue: "dialog"
        case .aspirationRecorded: "aspirasi dicatat"
        case .unitReview: "pertimbangan unit"
        case .submitted: "diajukan"
        case .verified: "terverifikasi"
        case .returned: "dikembalikan (BTS)"
        case .rejected: "ditolak (TMS)"
        case .committeeReview: "pertimbangan TPK"
        case .recommended: "direkomendasikan TPK"
        case .notRecommended: "tidak direkomendasikan TPK"
        case .deferred: "ditunda TPK"
        case .endorsementReview: "di PyB"
        case .endorsed: "disetujui PyB"
        case .consentPending: "menunggu persetujuan PPK lain"
        case .consented: "disetujui PPK lain"
        case .consentRefused: "ditolak PPK lain"
        case .considerationPending: "menunggu pertek"
        case .considerationGranted: "pertek terbit"
        case .considerationReturned: "pertek BTS"
        case .considerationRefused: "pertek TMS"
        case .decided: "diputuskan"
        case .declined: "tidak dikabulkan"
        case .decreeDraft: "konsep SK"
        case .decreeSigned: "SK ditandatangani"
        case .announced: "diumumkan"
        case .inaugurated: "dilantik"
        case .placed: "bertugas (SPMT)"
        case .inDevelopment: "dalam pengembangan"
        case .followedUp3: "dipantau 3 bulan"
        case .followedUp6: "dipantau 6 bulan"
        case .followedUp12: "dipantau 12 bulan"
        case .closed: "selesai"
        case .withdrawn: "ditarik"
        case .cancelled: "dibatalkan"
        case .expired: "kedaluwarsa"
        case .superseded: "digantikan"
        case .frozen: "dibekukan"
        case .revoked: "dicabut"
        }
    }

    private var english: String {
        switch self {
        case .draft: "draft"
        case .evaluated: "evaluated"
        case .dialogue: "dialogue"
        case .aspirationRecorded: "answer recorded"
        case .unitReview: "unit review"
        case .submitted: "submitted"
        case .verified: "verified"
        case .returned: "returned (BTS)"
        case .rejected: "rejected (TMS)"
        case .committeeReview: "TPK review"
        case .recommended: "recommended by the TPK"
        case .notRecommended: "not recommended by the TPK"
        case .deferred: "deferred by the TPK"
        case .endorsementReview: "before the PyB"
        case .endorsed: "endorsed by the PyB"
        case .consentPending: "awaiting consent"
        case .consented: "consented"
        case .consentRefused: "consent refused"
        case .considerationPending: "awaiting pertek"
        case .considerationGranted: "pertek granted"
        case .considerationReturned: "pertek returned"
        case .considerationRefused: "pertek refused"
        case .decided: "decided"
        case .declined: "declined"
        case .decreeDraft: "decree drafted"
        case .decreeSigned: "decree signed"
        case .announced: "announced"
        case .inaugurated: "inaugurated"
        case .placed: "on duty (SPMT)"
        case .inDevelopment: "in development"
        case .followedUp3: "followed up at 3 months"
        case .followedUp6: "followed up at 6 months"
        case .followedUp12: "followed up at 12 months"
        case .closed: "closed"
        case .withdrawn: "withdrawn"
        case .cancelled: "cancelled"
        case .expired: "expired"
        case .superseded: "superseded"
        case .frozen: "frozen"
        case .revoked: "revoked"
        }
    }
}
