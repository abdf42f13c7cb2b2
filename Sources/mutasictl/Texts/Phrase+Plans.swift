import TransferStore
import Transfers

extension Phrase {
    static let planPurpose = Phrase(
        "Merencanakan banyak mutasi sekaligus.",
        "Plans many transfers at once."
    )
    static let planManual = Phrase(
        """
        Dari semua pegawai yang lolos gerbang dipilih pasangan pegawai dan kebutuhan yang jumlah nilainya tertinggi: satu \
        jabatan untuk satu orang, unit asal tidak turun di bawah minimum, pasangan suami istri yang meminta ditempatkan \
        bersama tidak dipisahkan, dan jabatan yang ditinggalkan diisi oleh kebutuhan dengan sumber CHAIN atau SWAP. Nilai \
        yang sama diputus menurut aturan undian. Hasilnya rancangan, bukan keputusan: ambil dengan package adopt.
        """,
        """
        Of all employees who pass the gates the pairs of employees and needs are chosen whose scores are the highest \
        together: one post for one person, no origin falls below its minimum, couples who asked to be placed together are \
        not parted, and a post that is left is filled by a need whose source is CHAIN or SWAP. Equals are told apart by the \
        rule for ties. The result is a draft, never a decision: take it over by package adopt.
        """
    )
    static let planListPurpose = Phrase("Daftar rencana.", "Lists the plans.")
    static let planShowPurpose = Phrase(
        "Menampilkan satu rencana dan mengapa itu yang terbaik.",
        "Shows one plan, and why it is the best."
    )
    static let planComparePurpose = Phrase("Membandingkan dua rencana.", "Shows two plans side by side.")
    static let planCompareManual = Phrase(
        "Menampilkan angka keduanya, dan kebutuhan yang diisi orang lain.",
        "Shows what each comes to, and the needs that they fill with others."
    )
    static let planWhatIfPurpose = Phrase(
        "Merencanakan ulang dengan pasangan yang ditetapkan, dilarang atau ditambahkan.",
        "Plans once more with pairs fixed, forbidden or added."
    )
    static let planWhatIfManual = Phrase(
        """
        Kebutuhan, bobot, kuota dan ketetapan rencana itu tetap berlaku; yang disebut di sini menggantikannya. Rencana \
        lama tidak berubah; bandingkan keduanya dengan package compare.
        """,
        """
        The needs, weights, quotas and rulings of the plan still hold; what is named here takes their place. The old plan \
        stays as it is; look at both with package compare.
        """
    )
    static let planAdoptPurpose = Phrase(
        "Mengambil rencana menjadi paket konsep dengan usulan-usulannya.",
        "Takes a plan over into a draft package of proposals."
    )
    static let planAdoptManual = Phrase(
        """
        Setiap mutasi menjadi usulan dari evaluasi terakhir kebutuhannya, semua atau tidak sama sekali; dialog, penilaian \
        dan keputusan berjalan seperti biasa. Sebuah rencana diambil satu kali.
        """,
        """
        Each transfer becomes a proposal from the newest evaluation of its need, all or none; dialogue, judgement and \
        decision go their usual way. A plan is taken over once.
        """
    )
    static let planNumber = Phrase("RENCANA", "PLAN")
    static let planMode = Phrase("CARA", "MODE")
    static let planNeeds = Phrase("KEBUTUHAN", "NEEDS")
    static let planMoves = Phrase("MUTASI", "TRANSFERS")
    static let planTotal = Phrase("JUMLAH NILAI", "SUM OF SCORES")
    static let planBound = Phrase("BATAS ATAS", "UPPER BOUND")
    static let planGap = Phrase("SELISIH KE BATAS", "GAP")
    static let planBase = Phrase("RENCANA ASAL", "VARIES PLAN")
    static let planLotSeed = Phrase("BENIH UNDIAN", "SEED OF LOTS")
    static let planPeople = Phrase("CALON", "CANDIDATES")
    static let planPairs = Phrase("PASANGAN YANG LOLOS", "ALLOWED PAIRS")
    static let planEndedTitle = Phrase("WAKTU HABIS", "TIME WAS UP")
    static let planWishesStated = Phrase("BERASPIRASI DI SINI", "WISHED FOR ONE OF THEM")
    static let planWishesMet = Phrase("ASPIRASI TERPENUHI", "WISHES MET")
    static let planWishesFirst = Phrase("PILIHAN PERTAMA", "FIRST WISHES MET")
    static let planMovesTitle = Phrase("Siapa ke mana", "Who goes where")
    static let planOpenTitle = Phrase("Yang belum terisi, dan sebabnya", "What stays open, and why")
    static let planUnitsTitle = Phrase("Unit yang kehilangan dan menerima", "Units that lose and gain")
    static let planConflictsTitle = Phrase("Yang terlewati, untuk TPK", "Who was passed over, for the TPK")
    static let planRatesTitle = Phrase("Tingkat keterpilihan kelompok", "Selection rates of groups")
    static let planFromPost = Phrase("JABATAN ASAL", "POST LEFT")
    static let planFromUnit = Phrase("UNIT ASAL", "UNIT LEFT")
    static let planMargin = Phrase("SELISIH", "MARGIN")
    static let planWish = Phrase("PILIHAN KE", "WISH")
    static let planPlaced = Phrase("TERISI", "PLACED")
    static let planCandidates = Phrase("CALON", "CANDIDATES")
    static let planUnitName = Phrase("NAMA UNIT", "NAME OF UNIT")
    static let planLoses = Phrase("KELUAR", "LOSES")
    static let planGains = Phrase("MASUK", "GAINS")
    static let planPassedOver = Phrase("TERLEWATI", "PASSED OVER")
    static let planArrived = Phrase("YANG MENEMPATI", "WHO GETS IT")
    static let planTrait = Phrase("MENURUT", "BY")
    static let planGroup = Phrase("KELOMPOK", "GROUP")
    static let planChosen = Phrase("TERPILIH", "CHOSEN")
    static let planAlert = Phrase("DI BAWAH 4/5", "BELOW 4/5")
    static let planDifferences = Phrase("Perbedaan", "Differences")
    static let planUnitsLosing = Phrase("UNIT BERKURANG", "UNITS LOSING")
    static let planUnitsGaining = Phrase("UNIT BERTAMBAH", "UNITS GAINING")
    static let noPlans = Phrase("Tidak ada rencana.", "There are no plans.")
    static let plansAreAlike = Phrase(
        "Kedua rencana menempatkan orang yang sama.",
        "Both plans place the same people."
    )
    static let planIsDraft = Phrase(
        "Ini rancangan bagi yang memutus, bukan keputusan.",
        "This is a draft for those who decide, never a decision."
    )
    static let planEnded = Phrase(
        "Waktu habis sebelum selesai; ini rencana terbaik sampai saat itu.",
        "The time was up before it was done; this is the best plan up to then."
    )
    static let planRateAlert = Phrase(
        "Sebuah kelompok terpilih kurang dari empat perlima kelompok lain. Periksa; tidak ada yang diubah.",
        "A group is chosen at less than four fifths of another's rate. Look into it; nothing was changed."
    )
    static let exchangeHasNoTerms = Phrase(
        "Pertukaran mengikuti aspirasi; kuota dan ketetapan pasangan tidak berlaku di sana.",
        "An exchange follows wishes; quotas and settled pairs do not hold there."
    )

    static let planReasonTie = Phrase(
        "Rencana lain sama baiknya; aturan undian yang memilih.",
        "Another plan is as good; the rule for ties chose."
    )
    static let planReasonFixed = Phrase("Ditetapkan sebelumnya.", "It was settled beforehand.")

    static func planPageTitle(_ plan: PlanID) -> Phrase {
        Phrase("Rencana mutasi \(plan)", "Plan of transfers \(plan)")
    }

    static func planReasonScore(_ score: String, need: NeedID) -> Phrase {
        Phrase("Nilai \(score) untuk kebutuhan \(need).", "Score \(score) for need \(need).")
    }

    static func planReasonMargin(_ margin: String) -> Phrase {
        Phrase(
            "Tanpa pasangan ini rencana terbaik turun \(margin) poin.",
            "Without this pair the best plan is \(margin) points worse."
        )
    }

    static func planReasonWish(_ wish: Int) -> Phrase {
        Phrase("Pilihan ke-\(wish) pegawai.", "The employee's wish number \(wish).")
    }

    static func planReasonStanding(_ standing: Phrase) -> Phrase {
        Phrase("Keadaan: \(standing.indonesian).", "Standing: \(standing.english).")
    }

    static let pairSettledTwice = Phrase(
        "Satu pasangan disebut dua kali di --fix, --forbid atau --add.",
        "One pair is named twice by --fix, --forbid or --add."
    )

    static func planHasGap(_ points: String) -> Phrase {
        Phrase(
            "Rencana ini paling banyak \(points) poin di bawah yang terbaik.",
            "This plan is at most \(points) points below the best."
        )
    }

    static func planOnlyIn(_ plan: PlanID) -> Phrase { Phrase("RENCANA \(plan)", "PLAN \(plan)") }

    static func planMode(_ mode: PlanMode) -> Phrase {
        switch mode {
        case .best: Phrase("paket terbaik", "best package")
        case .exchange: Phrase("pertukaran", "exchange")
        }
    }

    static func planStanding(_ standing: Standing) -> Phrase {
        switch standing {
        case .ranked: Phrase("memenuhi", "meets all")
        case .conditional: Phrase("bersyarat", "conditional")
        case .notRankable: Phrase("perlu dispensasi", "needs a waiver")
        }
    }

    static func planShortfall(_ shortfall: PlannedOutcome.Shortfall) -> Phrase {
        switch shortfall {
        case .nobodyAllowed: Phrase("gerbang tidak menyisakan calon", "the gates leave nobody")
        case .formation: Phrase("formasi tidak cukup", "the formation has no room for more")
        case .placedElsewhere:
            Phrase("semua calon lebih baik di tempat lain", "all candidates are better placed elsewhere")
        case .holderStays: Phrase("pemangku tidak pindah", "the holder stays")
        case .heldBack:
            Phrase(
                "calon tertahan oleh minimum unit asal, kuota, pasangan atau ketetapan",
                "candidates are held back by an origin's minimum, a quota, a couple or a ruling"
            )
        case .notWished: Phrase("tidak ada yang menginginkannya", "nobody wishes for it")
        case .notEvaluated: Phrase("tidak dapat dievaluasi", "could not be evaluated")
        case .timeUp: Phrase("waktu habis", "the time was up")
        }
    }

    static func planTrait(_ trait: String) -> Phrase {
        trait == "SEX" ? Phrase("jenis kelamin", "sex") : Phrase("umur", "age")
    }

    static func planGroup(_ group: String) -> Phrase {
        switch group {
        case "M": Phrase("laki-laki", "men")
        case "F": Phrase("perempuan", "women")
        case "-34": Phrase("sampai 34", "up to 34")
        case "55-": Phrase("55 ke atas", "55 and over")
        default: Phrase(group, group)
        }
    }
}
