import Postgres

extension Phrase {
    static let schedulePurpose = Phrase("Pekerjaan yang berulang menurut jam.", "Jobs that come again by the clock.")
    static let scheduleManual = Phrase(
        "Contoh: mutasictl schedule add pensiun --cron \"0 6 * * mon-fri\" --zone WITA --kind notice.flush",
        "Example: mutasictl schedule add pensions --cron \"0 6 * * mon-fri\" --zone WITA --kind notice.flush"
    )
    static let scheduleListPurpose = Phrase("Daftar jadwal dan keadaannya.", "Lists the schedules and how they stand.")
    static let scheduleAddPurpose = Phrase("Membuat jadwal.", "Makes a schedule.")
    static let scheduleSetPurpose = Phrase(
        "Mengubah yang disebut pada sebuah jadwal; yang lain tetap.",
        "Changes what is given of a schedule; the rest stays."
    )
    static let scheduleEnablePurpose = Phrase("Menjalankan lagi sebuah jadwal.", "Lets a schedule fire again.")
    static let scheduleDisablePurpose = Phrase("Menghentikan sementara sebuah jadwal.", "Keeps a schedule from firing.")
    static let scheduleRemovePurpose = Phrase(
        "Menghapus jadwal; pekerjaan yang sudah dibuatnya tetap ada.",
        "Removes a schedule; jobs that it has enqueued stay."
    )
    static let scheduleNextPurpose = Phrase("Kapan sebuah jadwal berikutnya jatuh.", "When a schedule fires next.")
    static let scheduleNameHelp = Phrase("Nama jadwal.", "The schedule's name.")
    static let noSchedules = Phrase("Tidak ada jadwal.", "There are no schedules.")
    static let cronAndKind = Phrase("Sebutkan --cron dan --kind", "Give --cron and --kind")
    static let nameOrCron = Phrase("Sebutkan nama jadwal, atau --cron", "Give a schedule's name, or --cron")

    static let missedValue = Phrase(
        "isikan skip, one, all atau all:N dengan N 1 sampai 1000",
        "give skip, one, all or all:N with N from 1 to 1000"
    )

    static func unknownSchedule(_ name: String, known: [String]) -> Phrase {
        Phrase(
            "Jadwal \(name) tidak ada; yang ada: \(known.isEmpty ? "belum satu pun" : known.joined(separator: ", "))",
            "There is no schedule \(name); there are: \(known.isEmpty ? "none yet" : known.joined(separator: ", "))"
        )
    }

    static func scheduleExists(_ name: String) -> Phrase {
        Phrase(
            "Jadwal \(name) sudah ada; ubahlah dengan: mutasictl schedule set \(name)",
            "There is a schedule \(name) already; change it with: mutasictl schedule set \(name)"
        )
    }

    static func scheduleSet(_ name: String, next: Timestamp?) -> Phrase {
        guard let next else {
            return Phrase("Jadwal \(name) disimpan; belum aktif.", "Schedule \(name) is kept; it is not enabled.")
        }
        return Phrase(
            "Jadwal \(name) aktif; berikutnya \(next.text).",
            "Schedule \(name) is set; it fires next at \(next.text)."
        )
    }

    static func scheduleDisabled(_ name: String) -> Phrase {
        Phrase("Jadwal \(name) berhenti sementara.", "Schedule \(name) does not fire until it is enabled.")
    }

    static func scheduleRemoved(_ name: String) -> Phrase {
        Phrase("Jadwal \(name) dihapus.", "Schedule \(name) is removed.")
    }

    static let cron = Phrase("CRON", "CRON")
    static let zone = Phrase("ZONA", "ZONE")
    static let missed = Phrase("YANG TERLEWAT", "MISSED")
    static let enabled = Phrase("AKTIF", "ENABLED")
    static let lastRun = Phrase("TERAKHIR", "LAST")
    static let lastJob = Phrase("PEKERJAAN TERAKHIR", "LAST JOB")
    static let fault = Phrase("GANGGUAN", "FAULT")
}
