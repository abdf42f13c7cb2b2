import TransferStore
import Transfers

// Titles of fields and columns.
extension Phrase {
    static let proposal = Phrase("USULAN", "PROPOSAL")
    static let proposalStateTitle = Phrase("STATUS", "STATE")
    static let stateBefore = Phrase("SEBELUMNYA", "BEFORE")
    static let eventTitle = Phrase("KEJADIAN", "EVENT")
    static let eventNumber = Phrase("NO", "NO")
    static let employee = Phrase("PEGAWAI", "EMPLOYEE")
    static let originPost = Phrase("JABATAN ASAL", "PRESENT POST")
    static let originUnit = Phrase("UNIT ASAL", "PRESENT UNIT")
    static let targetPost = Phrase("JABATAN TUJUAN", "TARGET POST")
    static let targetUnit = Phrase("UNIT TUJUAN", "TARGET UNIT")
    static let transferKind = Phrase("JENIS", "KIND")
    static let ownRequest = Phrase("PERMINTAAN SENDIRI", "OWN REQUEST")
    static let urgent = Phrase("MENDESAK", "URGENT")
    static let draftedBy = Phrase("DISUSUN OLEH", "DRAFTED BY")
    static let draftedOn = Phrase("DISUSUN", "DRAFTED")
    static let nextDeadline = Phrase("TENGGAT", "DEADLINE")
    static let deadline = Phrase("TENGGAT", "DEADLINE")
    static let countedFrom = Phrase("DIHITUNG SEJAK", "COUNTED FROM")
    static let lastDay = Phrase("HARI TERAKHIR", "LAST DAY")
    static let endsForReader = Phrase("BERAKHIR (JAM ANDA)", "ENDS (YOUR CLOCK)")
    static let deadlineStanding = Phrase("KEADAAN", "STANDING")
    static let gatesAsOf = Phrase("SYARAT DIPERIKSA PER", "GATES AS OF")
    static let document = Phrase("DOKUMEN", "DOCUMENT")
    static let documentStatusTitle = Phrase("KEADAAN", "STATUS")
    static let mandatory = Phrase("WAJIB", "MANDATORY")
    static let notMandatory = Phrase("tidak wajib", "not mandatory")
    static let dueOn = Phrase("SUSULAN SAMPAI", "DUE ON")
    static let side = Phrase("UNIT", "UNIT")
    static let agrees = Phrase("SETUJU", "AGREES")
    static let by = Phrase("OLEH", "BY")
    static let whyTitle = Phrase("Mengapa pegawai ini", "Why this person")
    static let dialogueTitle = Phrase("Dialog", "Dialogue")
    static let opinionsTitle = Phrase("Pendapat kepala unit", "Opinions of the heads of unit")
    static let documentsTitle = Phrase("Dokumen", "Documents")
    static let deadlinesTitle = Phrase("Tenggat", "Deadlines")
    static let decisionTitle = Phrase("Keputusan", "Decision")
    static let alternativesTitle = Phrase(
        "Kebutuhan lain yang memenuhi syarat",
        "Other needs this person may be proposed for"
    )
    static let consentLetter = Phrase("PERSETUJUAN PPK LAIN", "CONSENT")
    static let mutationCode = Phrase("KODE I-MUT", "I-MUT CODE")
    static let nationalStatus = Phrase("STATUS SIASN", "SIASN STATUS")
    static let nationalStatusName = Phrase("ARTI STATUS SIASN", "SIASN STATUS READS")
    static let consideration = Phrase("PERTEK", "PERTEK")
    static let granted = Phrase("DIKABULKAN", "GRANTED")
    static let authority = Phrase("PEJABAT", "AUTHORITY")
    static let notifiedOn = Phrase("DIBERI TAHU", "TOLD")
    static let receipts = Phrase("BUKTI TERIMA", "RECEIPTS")
    static let inauguratedOn = Phrase("DILANTIK", "INAUGURATED")
    static let placedOn = Phrase("MULAI BERTUGAS", "ON DUTY SINCE")
    static let historyTitle = Phrase("Riwayat", "History")

    static func gates(_ outcome: GateOutcome) -> Phrase {
        switch outcome {
        case .block: Phrase("SYARAT TERTUTUP", "GATES CLOSED")
        case .waivable: Phrase("PERLU PENGECUALIAN", "WAIVER NEEDED")
        case .warn: Phrase("PERLU PERHATIAN", "TO HEED")
        case .notExamined: Phrase("TIDAK DIPERIKSA", "NOT EXAMINED")
        case .info, .pass: Phrase("TERPENUHI", "PASSED")
        }
    }

    static func transferKind(_ kind: TransferKind) -> Phrase {
        switch kind {
        case .withinAgency: Phrase("M1, dalam satu instansi", "M1, within one agency")
        case .withinProvince: Phrase("M2, dalam satu provinsi", "M2, within one province")
        case .betweenProvinces: Phrase("M3, antarprovinsi", "M3, between provinces")
        case .regionAndCentre: Phrase("M4, antara daerah dan pusat", "M4, between region and centre")
        case .betweenCentral: Phrase("M5, antarinstansi pusat", "M5, between central agencies")
        case .missionAbroad: Phrase("M6, perwakilan RI", "M6, a mission abroad")
        }
    }

    static func side(_ side: UnitOpinion.Side) -> Phrase {
        switch side {
        case .origin: Phrase("asal", "origin")
        case .target: Phrase("tujuan", "target")
        }
    }

    static func documentStatus(_ status: DocumentFinding.Status) -> Phrase {
        switch status {
        case .complete: Phrase("lengkap", "complete")
        case .waived: Phrase("dikecualikan", "waived")
        case .deferred: Phrase("menyusul", "deferred")
        case .missing: Phrase("belum ada", "missing")
        case .issuedInFuture: Phrase("bertanggal di masa depan", "dated in the future")
        case .tooOld: Phrase("kedaluwarsa", "too old")
        case .wrongIssuer: Phrase("penerbit tidak sesuai", "wrong issuer")
        case .notLegalised: Phrase("belum dilegalisasi", "not legalised")
        case .postNotNamed: Phrase("jabatan tidak disebut", "post not named")
        }
    }

    static func purpose(_ purpose: StoredDeadline.Purpose) -> Phrase {
        switch purpose {
        case .deadline(let name): Phrase(name.text(in: .indonesian), name.text(in: .english))
        case .deferredDialogue: Phrase("dialog susulan", "the dialogue that was put off")
        case .deferredDocument(let code): Phrase("dokumen \(code) susulan", "document \(code) that was put off")
        case .documentAge(let code): Phrase("masa berlaku dokumen \(code)", "the validity of document \(code)")
        case .assignmentItem(let item): deferredItem(item)
        }
    }

    static func deadlineStanding(_ standing: StoredDeadline.Standing) -> Phrase {
        switch standing {
        case .running: Phrase("berjalan", "running")
        case .met: Phrase("terpenuhi", "met")
        case .stopped: Phrase("berhenti", "stopped")
        }
    }

    static func logFault(_ kind: LogFault.Kind) -> Phrase {
        switch kind {
        case .changed: Phrase("isi kejadian diubah", "the event was changed")
        case .broken: Phrase("tidak menyambung kejadian sebelumnya", "it does not follow the event before it")
        case .endMissing: Phrase("kejadian terakhir tidak ada", "the last event is not there")
        }
    }
}
