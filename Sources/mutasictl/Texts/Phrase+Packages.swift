import TransferStore
import Transfers

extension Phrase {
    static let packagePurpose = Phrase(
        "Paket usulan yang dipertimbangkan, diputus dan ditetapkan bersama.",
        "Packages of proposals that are judged, decided and signed as one."
    )
    static let packageManual = Phrase(
        """
        Sebuah usulan diputus hanya di dalam paketnya. Rantai dan tukar tempat berhasil atau gagal bersama: bila seorang \
        anggota rantai mundur, paket kembali menjadi konsep. Langkah berlaku untuk semua anggota, atau untuk yang \
        disebut dengan --only.
        """,
        """
        A proposal is decided in its package only. Chains and swaps succeed or fail together: when a member of a chain \
        leaves, the package goes back to draft. A step is taken by all members, or by those named with --only.
        """
    )
    static let packageListPurpose = Phrase("Daftar paket.", "Lists the packages.")
    static let packageShowPurpose = Phrase("Menampilkan satu paket.", "Shows one package.")
    static let packageCreatePurpose = Phrase("Membuat paket.", "Makes a package.")
    static let packageAddPurpose = Phrase("Menambah usulan ke paket.", "Adds proposals to a package.")
    static let packageProposePurpose = Phrase("Menutup susunan paket.", "Closes the composition of a package.")
    static let packageProposeManual = Phrase(
        "Ditolak bila jabatan tujuan masih dipegang orang yang tidak pindah dalam paket ini, atau pindah sesudahnya.",
        "Refused when a target post is held by somebody who does not leave it in this package, or leaves it later."
    )
    static let packageSplitPurpose = Phrase(
        "Memisahkan anggota ke paket baru.",
        "Splits members off into a new package."
    )
    static let packageSplitManual = Phrase(
        "Misalnya bila pertek baru terbit untuk sebagian. Rantai tidak dapat dipotong.",
        "For example when the pertek has come for some of them. No chain can be cut."
    )
    static let openCommitteePurpose = Phrase("Menyerahkan usulan kepada TPK.", "Gives the proposals to the TPK.")
    static let concludeCommitteePurpose = Phrase(
        "Mencatat rekomendasi TPK dengan kuorum dan berita acara.",
        "Records what the TPK recommends, with quorum and minutes."
    )
    static let concludeCommitteeManual = Phrase(
        """
        Semua anggota TPK disebut: yang ikut (--voter), yang tidak hadir (--absent) dan yang menyatakan benturan \
        kepentingan (--excluded). Yang mempunyai benturan dengan seorang pegawai tidak ikut dalam rekomendasi atasnya.
        """,
        """
        All members of the TPK are named: who took part (--voter), who was absent (--absent), and who declared a conflict \
        of interest (--excluded). Nobody takes part in a recommendation on an employee they have a conflict with.
        """
    )
    static let openEndorsementPurpose = Phrase("Menyerahkan usulan kepada PyB.", "Gives the proposals to the PyB.")
    static let endorsePurpose = Phrase("PyB mengusulkannya kepada PPK.", "The PyB puts them before the PPK.")
    static let requestConsentPurpose = Phrase(
        "Meminta persetujuan PPK instansi lain.",
        "Asks the PPK of the other agency for consent."
    )
    static let answerConsentPurpose = Phrase(
        "Mencatat jawaban PPK instansi lain.",
        "Records what the other PPK answered."
    )
    static let requestPertekPurpose = Phrase(
        "Meminta pertek BKN lewat I-MUT.",
        "Asks BKN for its pertek through I-MUT."
    )
    static let requestPertekManual = Phrase(
        """
        Kode I-MUT diturunkan dari jabatan asal dan tujuan. Jabatan khusus (Dukcapil, kepala puskesmas, kepala sekolah, \
        guru) dikenali dari keluarga jabatannya (DUKCAPIL, KEPALA_PUSKESMAS, KEPALA_SEKOLAH, GURU), atau dari nama jabatan \
        dan unitnya.
        """,
        """
        The code of I-MUT is derived from both posts. Special ones (Dukcapil, heads of a puskesmas or a school, teachers) are \
        known by the post's families (DUKCAPIL, KEPALA_PUSKESMAS, KEPALA_SEKOLAH, GURU), or by the names of post and unit.
        """
    )
    static let answerPertekManual = Phrase(
        """
        Status usulan di SIASN dicatat apa adanya dan menentukan artinya: terbit (10, 22, 23, 27-32), diperbaiki (5, 14, \
        21), ditolak (6, 13), dibatalkan atau dihapus (25, 26, 99: dapat diminta lagi), masih berjalan (1-4, 11, 12, 15, \
        17, 20, 55). Kode lain tidak ditebak.
        """,
        """
        The proposal's status in SIASN is kept as it is and tells what it means: granted (10, 22, 23, 27-32), returned (5, \
        14, 21), refused (6, 13), cancelled or deleted (25, 26, 99: it may be asked for again), pending (1-4, 11, 12, 15, 17, \
        20, 55). No other code is guessed.
        """
    )
    static let answerPertekPurpose = Phrase("Mencatat jawaban BKN.", "Records what BKN answered.")
    static let noMutationCode = Phrase(
        "I-MUT tidak mempunyai kode untuk perpindahan ini (tidak ada perubahan, atau PPPK berganti jabatan)",
        "I-MUT has no code for this move (nothing changes, or a contract would change its post)"
    )
    static let letterValue = Phrase(
        "surat ditulis NOMOR,TANGGAL, misalnya 800/12/2025,2025-10-02",
        "a letter is written NUMBER,DATE, as in 800/12/2025,2025-10-02"
    )
    static let titleValue = Phrase("judul berisi 1 sampai 300 huruf", "a title has 1 to 300 characters")
    static let noPackages = Phrase("Tidak ada paket.", "There are no packages.")
    static let package = Phrase("PAKET", "PACKAGE")
    static let packageVerifyPurpose = Phrase(
        "Memeriksa keutuhan riwayat paket.",
        "Checks that the history of packages is sound."
    )
    static let packageLogSound = Phrase("Riwayat paket utuh.", "The history of packages is sound.")

    static func packageLogBroken(_ count: Int) -> Phrase {
        Phrase(
            "Riwayat paket tidak utuh: \(count) hal tidak cocok. Jangan ubah apa pun; laporkan kepada pengelola.",
            "The history of packages is not sound: \(count) things do not fit. Change nothing; tell the administrator."
        )
    }

    static let packageTitle = Phrase("JUDUL", "TITLE")
    static let packageStateTitle = Phrase("STATUS PAKET", "PACKAGE STATE")
    static let members = Phrase("ANGGOTA", "MEMBERS")
    static let recommendation = Phrase("REKOMENDASI", "RECOMMENDATION")
    static let chain = Phrase("RANTAI", "CHAIN")

    static func splitInto(_ package: Int64) -> Phrase {
        Phrase("Dipisahkan ke paket \(package).", "Split off into package \(package).")
    }

    static func notAMember(_ package: Int64) -> Phrase {
        Phrase("pegawai itu bukan anggota paket \(package)", "that employee is no member of package \(package)")
    }

    static func packageState(_ state: PackageState) -> Phrase {
        switch state {
        case .draft: Phrase("konsep", "draft")
        case .proposed: Phrase("diusulkan", "proposed")
        case .decided: Phrase("diputus", "decided")
        case .declined: Phrase("tidak dikabulkan", "declined")
        case .signed: Phrase("SK ditandatangani", "decree signed")
        }
    }

    static func packageEvent(_ name: String) -> Phrase {
        switch name {
        case "CREATED": Phrase("dibuat", "created")
        case "MEMBER_ADDED": Phrase("anggota ditambah", "member added")
        case "MEMBER_LEFT": Phrase("anggota keluar", "member left")
        case "PROPOSED": Phrase("susunan ditutup", "composition closed")
        case "SPLIT": Phrase("dipisah", "split")
        case "DECIDED": Phrase("diputus", "decided")
        case "SIGNED": Phrase("SK ditandatangani", "decree signed")
        case "REOPENED": Phrase("kembali menjadi konsep", "back to draft")
        default: Phrase(name, name)
        }
    }

    static func recommendation(_ outcome: CommitteeOutcome) -> Phrase {
        switch outcome {
        case .recommended: Phrase("direkomendasikan", "recommended")
        case .notRecommended: Phrase("tidak direkomendasikan", "not recommended")
        case .deferred: Phrase("ditunda", "deferred")
        }
    }
}
