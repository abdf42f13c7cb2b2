import TransferStore
import Transfers

extension Phrase {
    static let rulePurpose = Phrase("Versi aturan: setiap batas dengan dasarnya.", "Versions of the rules.")
    static let ruleManual = Phrase(
        """
        Ekspor dengan rule show --output json > aturan.json, ubah isinya, beri version nama baru, periksa dengan rule \
        check aturan.json, lalu rule publish aturan.json --valid-from TANGGAL --reason ALASAN. Versi tidak pernah berubah; \
        evaluasi menyebut versi yang dipakainya.
        """,
        """
        Export with rule show --output json > rules.json, edit it, give version a new name, check it with rule check \
        rules.json, then rule publish rules.json --valid-from DATE --reason WHY. A version never changes; evaluations name \
        the one they were made by.
        """
    )
    static let ruleListPurpose = Phrase("Daftar versi aturan.", "Lists the versions.")
    static let ruleShowPurpose = Phrase("Menampilkan semua baris satu versi.", "Shows all rows of a version.")
    static let ruleShowManual = Phrase(
        "Tanpa versi: yang berlaku hari ini. JSON-nya dapat diubah dan diterbitkan lagi.",
        "Without a version: the one in force today. Its JSON can be edited and published again."
    )
    static let ruleDiffPurpose = Phrase("Membandingkan dua versi.", "Compares two versions.")
    static let ruleDiffManual = Phrase(
        "Tanpa --from: dari yang berlaku hari ini, misalnya rule diff standard.",
        "Without --from: from the one in force today, such as rule diff standard."
    )
    static let ruleCheckPurpose = Phrase("Memeriksa berkas aturan.", "Checks a file of rules.")
    static let rulePublishPurpose = Phrase("Menerbitkan aturan.", "Publishes rules.")
    static let rulePublishManual = Phrase(
        """
        Tanpa berkas: aturan bawaan program ini, bila lebih baru daripada yang berlaku dan provinsi belum mengubah \
        aturannya. Berkas yang salah ditolak seluruhnya dan versi lama tetap berlaku.
        """,
        """
        Without a file: the rules delivered with this program, if newer than those in force and the province has not edited \
        its rules. A faulty file is refused whole, and the old version stays in force.
        """
    )
    static let ruleVersionHelp = Phrase(
        "Nama versi, standard (bawaan program), atau berkas .json.",
        "A version's name, standard (the program's), or a .json file."
    )
    static let ruleFileHelp = Phrase("Berkas JSON aturan.", "A JSON file of rules.")
    static let ruleFromHelp = Phrase("Berlaku mulai; tanpa ini hari ini.", "In force from; today without it.")
    static let noRuleVersions = Phrase("Belum ada aturan.", "There are no rules yet.")
    static let rulesEqual = Phrase("Tidak ada perbedaan.", "There is no difference.")

    static let validFrom = Phrase("BERLAKU MULAI", "VALID FROM")
    static let validTo = Phrase("SAMPAI", "VALID TO")
    static let validity = Phrase("BERLAKU", "VALIDITY")
    static let current = Phrase("KINI", "CURRENT")
    static let origin = Phrase("ASAL", "ORIGIN")
    static let evaluations = Phrase("EVALUASI", "EVALUATIONS")
    static let publishedAt = Phrase("DITERBITKAN", "PUBLISHED")
    static let level = Phrase("JENJANG", "LEVEL")
    static let ruleUnit = Phrase("SATUAN", "UNIT")
    static let basisBefore = Phrase("DASAR SEBELUM", "BASIS BEFORE")
    static let basisAfter = Phrase("DASAR SESUDAH", "BASIS AFTER")
    static let profilesTitle = Phrase("Profil bobot", "Weight profiles")
    static let rowNumber = Phrase("BARIS", "ROW")
    static let ruleVersion = Phrase("VERSI ATURAN", "RULE VERSION")

    static func rulesSound(_ parameters: Int, _ profiles: Int) -> Phrase {
        Phrase(
            "Berkas aturan baik: \(parameters) parameter, \(profiles) profil bobot.",
            "The file is sound: \(parameters) parameters, \(profiles) weight profiles."
        )
    }

    static func standardThere(_ version: String) -> Phrase {
        Phrase(
            "Aturan bawaan program (\(version)) sudah ada; tidak ada yang diterbitkan.",
            "The rules delivered with the program (\(version)) are there; nothing was published."
        )
    }

    static func schedulesMade(_ names: [String]) -> Phrase {
        let list = names.joined(separator: ", ")
        return Phrase("Jadwal dibuat: \(list).", "Schedules made: \(list).")
    }

    static func standardBrought(_ version: String, from day: CivilDate) -> Phrase {
        Phrase(
            "Aturan bawaan program versi \(version) berlaku mulai \(day.text(in: .indonesian)).",
            "The rules delivered with the program, version \(version), are in force from \(day.text(in: .english)) on."
        )
    }

    static func standardHeldBack(_ version: String, by edited: String) -> Phrase {
        Phrase(
            "Provinsi memakai aturannya sendiri (\(edited)); aturan bawaan \(version) tidak menggantikannya. Lihat rule "
                + "diff standard, ambil yang perlu, lalu rule publish BERKAS.",
            "The province uses rules of its own (\(edited)), which those delivered (\(version)) do not replace. Look at "
                + "rule diff standard, take over what is needed, then rule publish FILE."
        )
    }

    static func ruleOrigin(_ origin: RuleVersion.Origin) -> Phrase {
        switch origin {
        case .standard: Phrase("bawaan program", "as delivered")
        case .province: Phrase("provinsi", "the province")
        }
    }

    static func ruleUnit(_ unit: RuleParameter.Unit) -> Phrase {
        switch unit {
        case .hours: Phrase("jam", "hours")
        case .days: Phrase("hari", "days")
        case .workingDays: Phrase("hari kerja", "working days")
        case .months: Phrase("bulan", "months")
        case .years: Phrase("tahun", "years")
        case .people: Phrase("orang", "people")
        case .points: Phrase("nilai", "points")
        case .share: Phrase("bagian", "share")
        case .trainingHours: Phrase("JP", "JP")
        case .hour: Phrase("pukul", "o'clock")
        case .order: Phrase("urutan", "order")
        case .policy: Phrase("kebijakan", "policy")
        case .number: Phrase("bilangan", "number")
        }
    }
}
