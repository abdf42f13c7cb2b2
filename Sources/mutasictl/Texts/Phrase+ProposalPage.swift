import Transfers

// What stands on the page of a proposal, beside its fields.
extension Phrase {
    static let packageWith = Phrase("BERSAMA", "TOGETHER WITH")
    static let present = Phrase("ASAL", "FROM")
    static let target = Phrase("TUJUAN", "TO")
    static let found = Phrase("HASIL", "FOUND")
    static let papersTitle = Phrase("NASKAH", "PAPERS")
    static let trainingOfPage = Phrase("PELATIHAN", "TRAINING")
    static let followUpOfPage = Phrase("TINDAK LANJUT", "FOLLOW-UP")
    static let afterTitle = Phrase("Sesudah mutasi", "After the move")
    static let continued = Phrase("", "")
    static let notSigned = Phrase("belum ditandatangani", "not signed")

    static func notExaminedOfPage(_ count: Int) -> Phrase {
        Phrase("\(count) syarat; alasannya dengan --all", "\(count) gates; the reasons with --all")
    }

    static func followUpNumber(_ number: Int) -> Phrase { Phrase("ke-\(number)", "no. \(number)") }

    static func deadlinesMet(_ count: Int) -> Phrase {
        Phrase(
            "\(count) tenggat lain sudah terpenuhi atau berhenti (--all)",
            "\(count) others are met or stopped (--all)"
        )
    }

    static func earlierEvents(_ count: Int) -> Phrase {
        Phrase("\(count) kejadian sebelumnya (--all)", "\(count) events before (--all)")
    }

    static func concern(_ concern: ConcernCode) -> Phrase {
        switch concern {
        case .family: Phrase("keluarga", "family")
        case .distance: Phrase("jarak", "distance")
        case .cost: Phrase("biaya", "cost")
        case .health: Phrase("kesehatan", "health")
        case .competence: Phrase("kompetensi", "competence")
        case .workload: Phrase("beban kerja", "workload")
        case .career: Phrase("karier", "career")
        case .other: Phrase("lainnya", "other")
        }
    }

    static func support(_ offer: SupportOffer) -> Phrase {
        switch offer {
        case .training: Phrase("pelatihan", "training")
        case .housing: Phrase("rumah dinas", "official housing")
        case .travelTime: Phrase("waktu perjalanan", "time to travel")
        case .transitionPeriod: Phrase("masa transisi", "a period of transition")
        case .returnOn(let day):
            Phrase("kembali pada \(day.text(in: .indonesian))", "return on \(day.text(in: .english))")
        }
    }
}

extension ListingCell {
    /// Concerns: codes for programs, words for people.
    static func concerns(_ concerns: some Sequence<ConcernCode>) -> ListingCell {
        let sorted = concerns.sorted { $0.rawValue < $1.rawValue }
        return ListingCell(
            .array(sorted.map { .string($0.rawValue) }),
            sorted.map { Phrase.concern($0).text }.joined(separator: ", ")
        )
    }

    /// What was offered: codes for programs, words for people.
    static func support(_ offers: some Sequence<SupportOffer>) -> ListingCell {
        let sorted = offers.sorted { $0.code < $1.code }
        return ListingCell(
            .array(sorted.map { .string($0.code) }),
            sorted.map { Phrase.support($0).text }.joined(separator: ", ")
        )
    }
}
