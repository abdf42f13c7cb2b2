import TransferStore
import Transfers

extension Phrase {
    static let waiverPurpose = Phrase("Dispensasi syarat atau dokumen.", "Waivers of gates and documents.")
    static let waiverManual = Phrase(
        """
        Dispensasi diberikan pejabat yang berwenang dengan surat, dan hanya berlaku bagi pegawai yang disebut di dalamnya. \
        Evaluasi usulan (proposal recheck) dan pengajuan (proposal submit) memakai dispensasi yang tercatat.
        """,
        """
        A waiver is given by a role that may, with a letter, and covers only the employees whom the letter names. The \
        evaluation of proposals (proposal recheck) and their submission (proposal submit) go by the waivers on record.
        """
    )
    static let waiverListPurpose = Phrase("Menampilkan dispensasi yang berlaku.", "Lists the waivers in force.")
    static let waiverShowPurpose = Phrase("Menampilkan satu dispensasi.", "Shows one waiver.")
    static let waiverAddPurpose = Phrase("Mencatat dispensasi.", "Enters a waiver.")
    static let waiverWithdrawPurpose = Phrase("Mencabut dispensasi.", "Takes a waiver back.")
    static let waiverRulesPurpose = Phrase(
        "Menampilkan siapa yang berwenang mengecualikan syarat, dan dengan alasan apa.",
        "Lists who may waive which gate, and on which grounds."
    )
    static let waiverSetRulePurpose = Phrase(
        "Menetapkan wewenang pengecualian satu syarat.",
        "Sets who may waive a gate."
    )
    static let waiverGround = Phrase("ALASAN MENURUT ATURAN", "GROUND")
    static func waiverGround(_ ground: WaiverGround) -> Phrase {
        Phrase(ground.text(in: .indonesian), ground.text(in: .english))
    }
    static let waiverNumberHelp = Phrase("Nomor dispensasi.", "The waiver's number.")
    static let waiver = Phrase("DISPENSASI", "WAIVER")
    static let waived = Phrase("ATAS", "WAIVES")
    static let waivedBy = Phrase("OLEH", "BY")
    static let letterTitle = Phrase("SURAT", "LETTER")
    static let letterDate = Phrase("TANGGAL SURAT", "LETTER'S DATE")
    static let validUntil = Phrase("BERLAKU SAMPAI", "VALID UNTIL")
    static let coveredPeople = Phrase("PEGAWAI", "EMPLOYEES")
    static let enteredBy = Phrase("DICATAT OLEH", "ENTERED BY")
    static let enteredAt = Phrase("DICATAT", "ENTERED")
    static let withdrawnAt = Phrase("DICABUT", "WITHDRAWN")
    static let withdrawnBy = Phrase("DICABUT OLEH", "WITHDRAWN BY")
    static let withdrawalReason = Phrase("ALASAN PENCABUTAN", "REASON OF WITHDRAWAL")
    static let noWaivers = Phrase("Tidak ada dispensasi yang berlaku.", "There are no waivers in force.")
    static let gateOrDocument = Phrase(
        "pilih satu: --gate atau --document",
        "choose one: --gate or --document"
    )
    static let gateValue = Phrase("syarat ditulis seperti E08", "a gate is written like E08")
}
