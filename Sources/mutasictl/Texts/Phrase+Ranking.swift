import TransferStore
import Transfers

extension Phrase {
    static let rankingPurpose = Phrase(
        "Menampilkan hasil evaluasi terakhir suatu kebutuhan.",
        "Shows the last evaluation of a need."
    )
    static let rankingManual = Phrase(
        """
        Nilai adalah saran, bukan keputusan. Yang memenuhi syarat diurutkan; yang bersyarat menyusul sesudahnya; \
        selebihnya ditampilkan dengan alasannya. --why menjelaskan satu pegawai; dengan --output json persis seperti \
        yang disimpan.
        """,
        """
        A score is advice, no decision. Those who may be considered are ordered, the conditional ones after them, and \
        the rest are shown with their reasons. --why explains one employee; with --output json exactly as it is stored.
        """
    )

    static func rankingHead(_ evaluation: StoredEvaluation) -> Phrase {
        Phrase(
            "Kebutuhan \(evaluation.need), evaluasi \(evaluation.id): data per \(evaluation.asOf), TMT "
                + "\(evaluation.effectiveOn), profil \(evaluation.profile.text), aturan \(evaluation.ruleVersion)",
            "Need \(evaluation.need), evaluation \(evaluation.id): data as of \(evaluation.asOf), TMT "
                + "\(evaluation.effectiveOn), profile \(evaluation.profile.text), rules \(evaluation.ruleVersion)"
        )
    }

    static let nobodyRankable = Phrase(
        "Tidak ada pegawai yang memenuhi syarat.",
        "No employee may be considered."
    )

    static func notRankable(_ count: Int) -> Phrase {
        Phrase("Tidak memenuhi syarat: \(count)", "Not rankable: \(count)")
    }

    static func moreOf(_ standing: Standing, _ count: Int) -> Phrase {
        let kind = Phrase.standing(standing)
        return Phrase(
            "… dan \(count) lagi yang \(kind.indonesian); pakai --top.",
            "… and \(count) more \(kind.english); use --top."
        )
    }

    static func withheld(_ count: Int) -> Phrase {
        Phrase(
            "Tidak ditampilkan karena benturan kepentingan dengan Anda, dan dicatat: \(count).",
            "Not shown for a conflict of interest with you, and put on record: \(count)."
        )
    }

    static func reasonCounts(_ counts: String) -> Phrase {
        Phrase("Pegawai yang tertahan oleh tiap syarat: \(counts)", "People kept back by each gate: \(counts)")
    }

    static func notExamined(_ gates: [String]) -> Phrase {
        let codes = gates.joined(separator: ", ")
        return Phrase(
            "Belum diperiksa karena datanya belum ada: \(codes)",
            "Not examined, since the data are not there: \(codes)"
        )
    }

    static let score = Phrase("NILAI AKHIR", "SCORE")
    static let wouldBeScore = Phrase("SEANDAINYA", "WOULD BE")
    static let standing = Phrase("STATUS", "STATUS")
    static let notes = Phrase("CATATAN", "NOTES")
    static func explainedAnew(evaluated: String, today: String) -> Phrase {
        Phrase(
            "Evaluasi per \(evaluated) tidak menyimpan rincian pegawai yang jauh dari jabatan ini; penjelasan ini dihitung "
                + "dari data per \(today).",
            "The evaluation as of \(evaluated) keeps no details of people far from the post; this was found from the data "
                + "as of \(today)."
        )
    }

    static let because = Phrase("KARENA", "BECAUSE OF")
    static let presentPost = Phrase("JABATAN SEKARANG", "PRESENT POST")
    static let presentUnit = Phrase("UNIT SEKARANG", "PRESENT UNIT")
    static let rank = Phrase("PERINGKAT", "PLACE")
    static let nineBox = Phrase("KOTAK", "BOX")
    static let rules = Phrase("ATURAN", "RULES")
    static let asOf = Phrase("DATA PER", "DATA AS OF")
    static let missingData = Phrase("DATA BELUM ADA", "MISSING DATA")
    static let components = Phrase("Komponen nilai", "Components of the score")
    static let reasons = Phrase("Dasar tiap komponen", "What made each component")
    static let suggestedTraining = Phrase("Pelatihan yang menutup kesenjangan", "Training that would close the gaps")
    static let gate = Phrase("SYARAT", "GATE")
    static let outcome = Phrase("HASIL", "RESULT")
    static let value = Phrase("NILAI", "VALUE")
    static let basis = Phrase("DASAR", "BASIS")
    static let remark = Phrase("KETERANGAN", "REMARK")
    static let component = Phrase("KOMPONEN", "COMPONENT")
    static let meaning = Phrase("ARTI", "MEANING")
    static let weight = Phrase("BOBOT", "WEIGHT")
    static let contribution = Phrase("SUMBANGAN", "CONTRIBUTION")
    static let change = Phrase("SELISIH", "CHANGE")
    static let record = Phrase("SUMBER", "SOURCE")

    static func standing(_ standing: Standing) -> Phrase {
        switch standing {
        case .ranked: Phrase("memenuhi syarat", "rankable")
        case .conditional: Phrase("bersyarat", "conditional")
        case .notRankable: Phrase("tidak memenuhi syarat", "not rankable")
        }
    }

    static func gateOutcome(_ name: String) -> Phrase {
        switch name {
        case "PASS": Phrase("terpenuhi", "pass")
        case "INFO": Phrase("info", "info")
        case "NOT_EXAMINED": Phrase("belum diperiksa", "not examined")
        case "WARN": Phrase("peringatan", "warning")
        case "WAIVE": Phrase("perlu pengecualian", "waiver needed")
        case "BLOCK": Phrase("menghalangi", "barred")
        default: Phrase(name, name)
        }
    }

    static func component(_ component: Component) -> Phrase {
        switch component {
        case .performance: Phrase("kinerja", "performance")
        case .potential: Phrase("potensi", "potential")
        case .competence: Phrase("kesesuaian kompetensi", "competence match")
        case .experience: Phrase("pengalaman dan masa jabatan", "experience and tenure")
        case .need: Phrase("kebutuhan lembaga", "institutional need")
        case .aspiration: Phrase("aspirasi", "aspiration")
        case .location: Phrase("pemerataan lokasi", "location equity")
        }
    }
}
