import Transfers

/// Words of what comes after a decree, and of assignments.
extension PaperWords {
    static func enrolment(_ state: EnrolmentState) -> String {
        switch state {
        case .recommended: "Dianjurkan, belum ada jadwal"
        case .approved: "Disetujui"
        case .scheduled: "Dijadwalkan"
        case .waitlisted: "Daftar tunggu"
        case .enrolled: "Terdaftar"
        case .attending: "Mengikuti"
        case .passed: "Lulus"
        case .failed: "Tidak lulus"
        case .noShow: "Tidak hadir"
        case .certified: "Bersertifikat"
        case .synced: "Tercatat di SIASN"
        case .cancelled: "Dibatalkan"
        }
    }

    static func milestone(_ milestone: FollowUpMilestone) -> String {
        switch milestone {
        case .first: "pertama"
        case .second: "kedua"
        case .third: "ketiga"
        }
    }

    static func structural(_ training: StructuralTraining) -> String {
        switch training {
        case .pkp: "Pelatihan Kepemimpinan Pengawas (PKP), menunggu giliran panggilan"
        case .pka: "Pelatihan Kepemimpinan Administrator (PKA), menunggu giliran panggilan"
        case .pkn2: "Pelatihan Kepemimpinan Nasional Tingkat II, menunggu giliran panggilan"
        case .pkn1: "Pelatihan Kepemimpinan Nasional Tingkat I, menunggu giliran panggilan"
        }
    }

    /// What an assignment rests on.
    static func basis(_ basis: AssignmentBasis) -> String {
        let cited = "Nomor \(basis.number) tanggal \(basis.date.text(in: .indonesian))"
        switch basis.kind {
        case .disaster(_, _, let validUntil):
            return "Penetapan status keadaan darurat \(cited), berlaku sampai \(validUntil.text(in: .indonesian))."
        case .instruction: return "Perintah tertulis Pejabat Pembina Kepegawaian \(cited)."
        }
    }

    /// What somebody is sent to do.
    static func task(_ kind: AssignmentOrder.Kind, at unit: String) -> String {
        switch kind {
        case .task: "Melaksanakan tugas mendesak sesuai arahan pimpinan \(unit) dan melaporkan pelaksanaannya."
        case .acting: "Melaksanakan tugas jabatan yang lowong pada \(unit) sebagai Pelaksana Tugas (Plt.)."
        }
    }
}
