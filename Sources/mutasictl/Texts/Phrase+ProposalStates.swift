import TransferStore
import Transfers

extension Phrase {
    static func proposalState(_ state: ProposalState) -> Phrase {
        Phrase(state.text(in: .indonesian), state.text(in: .english))
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
