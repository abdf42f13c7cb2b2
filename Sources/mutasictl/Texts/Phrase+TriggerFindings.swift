import Postgres
import TransferStore

// How triggers differ from what they should be, and what the doctor finds of upstream systems.
extension Phrase {
    static let triggerSound = Phrase("baik", "as it should be")

    static func triggerDrift(_ drift: TriggerDrift) -> Phrase {
        switch drift {
        case .notInstalled: Phrase("belum dipasang", "not installed")
        case .otherDefinition: Phrase("dipasang dengan ketentuan lain", "installed with another definition")
        case .tableMissing: Phrase("tabel tidak ada", "the table is not there")
        case .columnMissing: Phrase("kolom tidak ada", "the column is not there")
        case .functionMissing: Phrase("fungsi tidak ada", "the function is not there")
        case .functionChanged: Phrase("fungsi diubah", "the function was changed")
        case .settingsChanged: Phrase("setelan fungsi diubah", "the function's settings were changed")
        case .rightsChanged: Phrase("hak fungsi diubah", "the function's rights were changed")
        case .triggerMissing: Phrase("pemicu tidak ada", "the trigger is not there")
        case .triggerChanged: Phrase("pemicu diubah", "the trigger was changed")
        case .triggerDisabled: Phrase("pemicu dimatikan", "the trigger is disabled")
        case .triggerNotAlways:
            Phrase("pemicu tidak ENABLE ALWAYS", "the trigger is not ENABLE ALWAYS")
        }
    }

    static let triggerDriftFound = Phrase(
        "pemicu hulu tidak seperti seharusnya: perubahan dapat terlewat",
        "the upstream triggers are not as they should be: changes may be missed"
    )
    static let generateAgain = Phrase(
        "mutasictl trigger check, lalu jalankan lagi SQL dari trigger generate",
        "mutasictl trigger check, then run the SQL of trigger generate again"
    )
    static let watchUnknown = Phrase(
        "pemicu hulu dipasang oleh mutasictl yang lebih baru",
        "upstream triggers were installed by a newer mutasictl"
    )
    static let upgradeProgram = Phrase("pasang versi itu di sini juga", "install that version here, too")

    static func changesNotTold(_ count: Int) -> Phrase {
        Phrase(
            "\(grouped(count).indonesian) perintah hulu tidak tercatat (mode tolerant)",
            "\(grouped(count).english) upstream statements were not noted (tolerant mode)"
        )
    }

    static let reconcileNow = Phrase("mutasictl trigger reconcile", "mutasictl trigger reconcile")

    static func eventsUnnamed(_ count: Int) -> Phrase {
        Phrase(
            "\(grouped(count).indonesian) pemberitahuan hulu dengan topik atau versi yang tidak dikenal",
            "\(grouped(count).english) upstream events have an unknown topic or version"
        )
    }

    static func eventsMisnamed(_ count: Int) -> Phrase {
        Phrase(
            "\(grouped(count).indonesian) pemberitahuan hulu dengan kunci yang salah",
            "\(grouped(count).english) upstream events have a wrong key"
        )
    }

    static let showParked = Phrase("mutasictl trigger parked", "mutasictl trigger parked")

    static func upstreamBehind(_ count: Int, _ age: Interval) -> Phrase {
        Phrase(
            "\(grouped(count).indonesian) pemberitahuan hulu menunggu, yang tertua \(age.phrase.indonesian)",
            "\(grouped(count).english) upstream events wait, the oldest for \(age.phrase.english)"
        )
    }

    static let hearUpstream = Phrase(
        "jalankan mutasid; bila sudah, akhiri transaksi lama yang menulis: pemberitahuan menunggunya",
        "start mutasid; if it runs, end old transactions that write: events wait for them"
    )

    static func upstreamHeard(_ waiting: Int) -> Phrase {
        Phrase(
            "\(grouped(waiting).indonesian) pemberitahuan hulu menunggu",
            "\(grouped(waiting).english) upstream events wait"
        )
    }
}
