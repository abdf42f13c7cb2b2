import Transfers

/// Words of fixed sets as official papers write them, in Indonesian.
enum PaperWords {
    /// What papers say where nothing is on record: never a blank.
    static let noData = "tidak ada data"

    /// A number with a comma.
    static func decimal(_ digits: String) -> String {
        digits.replacing(".", with: ",")
    }

    /// A text in which numbers have a comma, as Indonesian writes them; evaluations keep theirs with a point.
    static func withCommas(_ text: String) -> String {
        var digits = Array(text)
        for place in digits.indices.dropFirst().dropLast()
        where digits[place] == "." && digits[place - 1].isASCIIDigit && digits[place + 1].isASCIIDigit {
            digits[place] = ","
        }
        return String(digits)
    }

    static func standing(_ standing: Standing) -> String {
        switch standing {
        case .ranked: "Memenuhi syarat"
        case .conditional: "Memenuhi syarat dengan catatan"
        case .notRankable: "Tidak memenuhi syarat"
        }
    }

    static func outcome(_ name: String) -> String {
        switch name {
        case "PASS": "Terpenuhi"
        case "INFO": "Info"
        case "NOT_EXAMINED": "Belum diperiksa"
        case "WARN": "Peringatan"
        case "WAIVE": "Perlu dispensasi"
        case "BLOCK": "Menghalangi"
        default: name
        }
    }

    static func component(_ component: Component) -> String {
        switch component {
        case .performance: "Kinerja"
        case .potential: "Potensi"
        case .competence: "Kesesuaian kompetensi"
        case .experience: "Pengalaman dan masa jabatan"
        case .need: "Kebutuhan lembaga"
        case .aspiration: "Aspirasi"
        case .location: "Pemerataan lokasi"
        }
    }

    static func mode(_ mode: DialogueMode) -> String {
        switch mode {
        case .faceToFace: "Tatap muka"
        case .online: "Daring"
        case .telephone: "Telepon"
        case .notAttended: "Tidak hadir"
        }
    }

    static func concern(_ concern: ConcernCode) -> String {
        switch concern {
        case .family: "keluarga"
        case .distance: "jarak"
        case .cost: "biaya"
        case .health: "kesehatan"
        case .competence: "kompetensi"
        case .workload: "beban kerja"
        case .career: "karier"
        case .other: "lainnya"
        }
    }

    static func support(_ offer: SupportOffer) -> String {
        switch offer {
        case .training: "pelatihan"
        case .housing: "rumah dinas"
        case .travelTime: "waktu perjalanan"
        case .transitionPeriod: "masa transisi"
        case .returnOn(let day): "kembali pada \(day.text(in: .indonesian))"
        }
    }

    static func kind(_ kind: TransferKind) -> String {
        switch kind {
        case .withinAgency: "Mutasi dalam satu instansi (M1)"
        case .withinProvince: "Mutasi dalam satu provinsi (M2)"
        case .betweenProvinces: "Mutasi antarprovinsi (M3)"
        case .regionAndCentre: "Mutasi antara daerah dan pusat (M4)"
        case .betweenCentral: "Mutasi antarinstansi pusat (M5)"
        case .missionAbroad: "Mutasi ke perwakilan RI (M6)"
        }
    }

    static func status(_ status: DocumentFinding.Status) -> String {
        switch status {
        case .complete: "Lengkap"
        case .waived: "Dikecualikan"
        case .deferred: "Menyusul"
        case .missing: "Belum ada"
        case .issuedInFuture: "Bertanggal mendatang"
        case .tooOld: "Kedaluwarsa"
        case .wrongIssuer: "Penerbit tidak sesuai"
        case .notLegalised: "Belum dilegalisasi"
        case .postNotNamed: "Jabatan tidak disebut"
        }
    }

    static func recommendation(_ outcome: CommitteeOutcome) -> String {
        switch outcome {
        case .recommended: "Direkomendasikan"
        case .notRecommended: "Tidak direkomendasikan"
        case .deferred: "Ditunda"
        }
    }

    /// A moment by the clock of a zone, `2 Oktober 2025 10.15 WIB`.
    static func moment(_ instant: Instant?, _ zone: TimeZoneOfUnit) -> String {
        guard let instant, let (date, second) = zone.local(instant) else { return "belum" }
        let clock = [second / 3_600, second / 60 % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(date.text(in: .indonesian)) \(clock.joined(separator: ".")) \(zone.rawValue)"
    }

    /// A letter as it is cited.
    static func cite(_ letter: Letter) -> String {
        "Nomor \(letter.number) tanggal \(letter.date.text(in: .indonesian))"
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
