import Transfers

// Titles of fields and columns, and words of fixed sets.
extension Phrase {
    static let assignmentTitle = Phrase("PENUGASAN", "ASSIGNMENT")
    static let orderNumber = Phrase("SURAT PERINTAH", "ORDER")
    static let orderKind = Phrase("JENIS", "KIND")
    static let startsOn = Phrase("MULAI", "STARTS")
    static let endsOn = Phrase("SAMPAI", "ENDS")
    static let limitOn = Phrase("BATAS PERPANJANGAN", "LIMIT")
    static let ratifyBy = Phrase("DISAHKAN SAMPAI", "RATIFY BY")
    static let returnBy = Phrase("KEMBALI SAMPAI", "RETURN BY")
    static let returnedOn = Phrase("KEMBALI", "RETURNED")
    static let restsUntil = Phrase("ISTIRAHAT SAMPAI", "RESTS UNTIL")
    static let deferredCount = Phrase("SUSULAN", "TO COME")
    static let deferredItems = Phrase("SUSULAN", "TO COME")
    static let waivedItems = Phrase("DIKESAMPINGKAN", "WAIVED")
    static let district = Phrase("WILAYAH", "DISTRICT")
    static let hoursToIssue = Phrase("JAM SEJAK KEBUTUHAN", "HOURS SINCE THE NEED")
    static let rosterStanding = Phrase("GILIRAN", "TURN")
    static let chosenBecause = Phrase("ALASAN DIPILIH", "CHOSEN BECAUSE")
    static let ascertained = Phrase("DIPASTIKAN", "ASCERTAINED")
    static let oralConsent = Phrase("PERSETUJUAN LISAN", "ORAL CONSENT")
    static let consentHeardBy = Phrase("DIDENGAR OLEH", "HEARD BY")
    static let basisLevel = Phrase("TINGKAT STATUS", "STATUS LEVEL")
    static let basisAreas = Phrase("WILAYAH STATUS", "STATUS AREAS")
    static let basisValidUntil = Phrase("STATUS SAMPAI", "STATUS UNTIL")
    static let timesSent = Phrase("DITUGASKAN", "TIMES SENT")
    static let travelMinutes = Phrase("PERJALANAN (MENIT)", "TRAVEL (MINUTES)")
    static let skillsTitle = Phrase("KEAHLIAN", "SKILLS")

    static func assignmentState(_ state: AssignmentState) -> Phrase {
        switch state {
        case .issued: Phrase("menunggu pengesahan", "to be ratified")
        case .ratified: Phrase("disahkan", "ratified")
        case .lapsed: Phrase("gugur", "lapsed")
        case .returning: Phrase("harus kembali", "to return")
        case .returned: Phrase("sudah kembali", "returned")
        case .converted: Phrase("dilanjutkan usulan", "taken over")
        }
    }

    static func assignmentEvent(_ name: AssignmentEvent.Name) -> Phrase {
        switch name {
        case .issued: Phrase("diterbitkan", "issued")
        case .ratified: Phrase("disahkan PPK", "ratified by the PPK")
        case .extended: Phrase("diperpanjang", "extended")
        case .delivered: Phrase("dokumen susulan diterima", "a document came")
        case .waived: Phrase("dokumen susulan dikesampingkan PPK", "the PPK does without a document")
        case .statusEnded: Phrase("status bencana berakhir", "the disaster's status ended")
        case .recalled: Phrase("ditarik", "called back")
        case .returned: Phrase("kembali", "returned")
        case .converted: Phrase("dilanjutkan dengan usulan", "taken over by a proposal")
        case .lapsed: Phrase("gugur, tidak disahkan", "lapsed, not ratified")
        case .termEnded: Phrase("masa tugas berakhir", "the term ended")
        }
    }

    static func orderKind(_ kind: AssignmentOrder.Kind) -> Phrase {
        switch kind {
        case .task: Phrase("surat perintah tugas", "order to a task")
        case .acting: Phrase("Plt", "acting (Plt)")
        }
    }

    static func rosterStanding(_ standing: AssignmentRoster.Standing) -> Phrase {
        switch standing {
        case .volunteer: Phrase("sukarela", "volunteer")
        case .inTurn: Phrase("giliran", "in turn")
        case .setBack: Phrase("baru ditugaskan atau istirahat", "just sent, or resting")
        case .unavailable: Phrase("tidak dapat berangkat", "cannot leave")
        case .unskilled: Phrase("tanpa keahlian", "lacks a skill")
        }
    }

    static func deferredItem(_ item: DeferredItem) -> Phrase {
        switch item {
        case .statusProof: Phrase("susulan bukti status (D01)", "to follow: proof of status (D01)")
        case .workload: Phrase("susulan analisis beban kerja (D02)", "to follow: workload analysis (D02)")
        case .lastDecrees: Phrase("susulan SK terakhir (D07)", "to follow: last decrees (D07)")
        case .appraisals: Phrase("susulan penilaian kinerja (D08)", "to follow: appraisals (D08)")
        case .auditClearance: Phrase("susulan bebas temuan (D10)", "to follow: audit clearance (D10)")
        case .disciplinePaper: Phrase("susulan keterangan hukdis", "to follow: the paper on discipline")
        case .writtenDialogue: Phrase("susulan dialog tertulis", "to follow: the written dialogue")
        case .releaseLetter: Phrase("susulan surat lepas", "to follow: the release letter")
        case .trainingPlan: Phrase("susulan rencana pelatihan", "to follow: the training plan")
        case .announcement: Phrase("pengumuman penugasan", "announcing the assignment")
        }
    }
}
