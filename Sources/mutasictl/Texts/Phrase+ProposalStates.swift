import TransferStore
import Transfers

extension Phrase {
    static func proposalState(_ state: ProposalState) -> Phrase {
        switch state {
        case .draft: Phrase("konsep", "draft")
        case .evaluated: Phrase("dievaluasi", "evaluated")
        case .dialogue: Phrase("dialog", "dialogue")
        case .aspirationRecorded: Phrase("aspirasi dicatat", "answer recorded")
        case .unitReview: Phrase("pertimbangan unit", "unit review")
        case .submitted: Phrase("diajukan", "submitted")
        case .verified: Phrase("terverifikasi", "verified")
        case .returned: Phrase("dikembalikan (BTS)", "returned (BTS)")
        case .rejected: Phrase("ditolak (TMS)", "rejected (TMS)")
        case .committeeReview: Phrase("pertimbangan TPK", "TPK review")
        case .recommended: Phrase("direkomendasikan TPK", "recommended by the TPK")
        case .notRecommended: Phrase("tidak direkomendasikan TPK", "not recommended by the TPK")
        case .deferred: Phrase("ditunda TPK", "deferred by the TPK")
        case .endorsementReview: Phrase("di PyB", "before the PyB")
        case .endorsed: Phrase("disetujui PyB", "endorsed by the PyB")
        case .consentPending: Phrase("menunggu persetujuan PPK lain", "awaiting consent")
        case .consented: Phrase("disetujui PPK lain", "consented")
        case .consentRefused: Phrase("ditolak PPK lain", "consent refused")
        case .considerationPending: Phrase("menunggu pertek", "awaiting pertek")
        case .considerationGranted: Phrase("pertek terbit", "pertek granted")
        case .considerationReturned: Phrase("pertek BTS", "pertek returned")
        case .considerationRefused: Phrase("pertek TMS", "pertek refused")
        default: laterState(state)
        }
    }

    private static func laterState(_ state: ProposalState) -> Phrase {
        switch state {
        case .decided: Phrase("diputuskan", "decided")
        case .declined: Phrase("tidak dikabulkan", "declined")
        case .decreeDraft: Phrase("konsep SK", "decree drafted")
        case .decreeSigned: Phrase("SK ditandatangani", "decree signed")
        case .announced: Phrase("diumumkan", "announced")
        case .inaugurated: Phrase("dilantik", "inaugurated")
        case .placed: Phrase("bertugas (SPMT)", "on duty (SPMT)")
        case .inDevelopment: Phrase("dalam pengembangan", "in development")
        case .followedUp3: Phrase("dipantau 3 bulan", "followed up at 3 months")
        case .followedUp6: Phrase("dipantau 6 bulan", "followed up at 6 months")
        case .followedUp12: Phrase("dipantau 12 bulan", "followed up at 12 months")
        case .closed: Phrase("selesai", "closed")
        case .withdrawn: Phrase("ditarik", "withdrawn")
        case .cancelled: Phrase("dibatalkan", "cancelled")
        case .expired: Phrase("kedaluwarsa", "expired")
        case .superseded: Phrase("digantikan", "superseded")
        case .frozen: Phrase("dibekukan", "frozen")
        case .revoked: Phrase("dicabut", "revoked")
        default: Phrase(state.rawValue, state.rawValue)
        }
    }

    static func proposalEvent(_ name: String) -> Phrase {
        switch RecordedEvent(rawValue: name) {
        case .drafted: Phrase("disusun", "drafted")
        case .step(let step): proposalEvent(step)
        case nil: Phrase(name, name)
        }
    }

    static func proposalEvent(_ name: ProposalEvent.Name) -> Phrase {
        switch name {
        case .evaluated: Phrase("syarat diperiksa", "gates checked")
        case .dialogueOpened: Phrase("dialog dibuka", "dialogue opened")
        case .dialogueClosed: Phrase("dialog ditutup", "dialogue closed")
        case .dialogueWaived: Phrase("dialog ditunda", "dialogue put off")
        case .unitReviewOpened: Phrase("pendapat unit diminta", "units asked")
        case .opinionGiven: Phrase("pendapat unit", "opinion given")
        case .rescheduled: Phrase("TMT diubah", "TMT moved")
        case .submitted: Phrase("diajukan", "submitted")
        case .verified: Phrase("diperiksa", "verified")
        case .returned: Phrase("dikembalikan", "returned")
        case .rejected: Phrase("ditolak", "rejected")
        case .withdrawn: Phrase("ditarik", "withdrawn")
        case .cancelled: Phrase("dibatalkan", "cancelled")
        case .frozen: Phrase("dibekukan", "frozen")
        case .resumed: Phrase("dilanjutkan", "resumed")
        case .committeeOpened: Phrase("diserahkan kepada TPK", "given to the TPK")
        case .committeeConcluded: Phrase("rekomendasi TPK", "recommendation of the TPK")
        case .endorsementOpened: Phrase("diserahkan kepada PyB", "given to the PyB")
        case .endorsed: Phrase("diusulkan PyB", "endorsed by the PyB")
        case .consentRequested: Phrase("persetujuan instansi lain diminta", "consent asked for")
        case .consentAnswered: Phrase("jawaban instansi lain", "consent answered")
        case .considerationRequested: Phrase("pertek diminta", "pertek asked for")
        case .considerationAnswered: Phrase("jawaban BKN", "pertek answered")
        case .decided: Phrase("diputuskan", "decided")
        case .decreeDrafted: Phrase("SK disusun", "decree drafted")
        case .decreeSigned: Phrase("SK ditandatangani", "decree signed")
        case .decreeAmended: Phrase("SK diralat", "decree amended")
        case .notified: Phrase("pegawai diberi tahu", "employee told")
        case .announced: Phrase("diumumkan", "announced")
        case .inaugurated: Phrase("dilantik", "inaugurated")
        case .placed: Phrase("mulai bertugas (SPMT)", "on duty (SPMT)")
        case .developmentStarted: Phrase("pengembangan dimulai", "development started")
        case .followedUp: Phrase("dipantau", "followed up")
        case .closed: Phrase("ditutup", "closed")
        case .expired: Phrase("kedaluwarsa", "expired")
        case .superseded: Phrase("digantikan paket lain", "superseded")
        case .reopened: Phrase("dibuka kembali bersama paketnya", "reopened with its package")
        case .revoked: Phrase("SK dicabut", "decree revoked")
        }
    }
}
