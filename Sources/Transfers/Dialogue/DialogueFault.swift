/// Why something cannot be done in a dialogue, or what keeps it from being closed.
public enum DialogueFault: String, LegalFault, CaseIterable {
    case leaderIsEmployee = "DIALOG01"
    case nobodyToLead = "DIALOG02"
    case notTheLeader = "DIALOG03"
    case notTheEmployee = "DIALOG04"
    case notesIncomplete = "DIALOG05"
    case noSuchSession = "DIALOG06"
    case staleVersion = "DIALOG07"
    case nothingSaid = "DIALOG08"
    case closed = "DIALOG09"
    case reminderTooEarly = "DIALOG10"
    case allRemindersSent = "DIALOG11"
    case tooFewReminders = "DIALOG12"
    case answerStillOpen = "DIALOG13"
    case alreadyAnswered = "DIALOG14"
    case notAParticipant = "DIALOG19"
    // What keeps a dialogue open.
    case noSession = "DIALOG15"
    case notConfirmedByLeader = "DIALOG16"
    case notConfirmedByEmployee = "DIALOG17"
    case notAnswered = "DIALOG18"

    /// The rule and the sentences.
    public var grounds: LegalGrounds {
        switch self {
        case .leaderIsEmployee:
            LegalGrounds(
                "PermenPANRB 17/2024",
                "Dialog tidak dipimpin oleh pegawai itu sendiri; tunjuk atasan satu tingkat di atasnya",
                "Nobody leads the dialogue about themselves; the next level up does"
            )
        case .nobodyToLead:
            LegalGrounds(
                "PermenPANRB 17/2024; rancangan",
                "Tidak ada atasan yang dapat memimpin dialog; PyB menunjuk pejabat lain",
                "No superior can lead the dialogue; the PyB names another official"
            )
        case .notTheLeader:
            LegalGrounds(
                "rancangan (catatan dialog)",
                "Sesi hanya dicatat oleh pemimpin dialog; pegawai memperbaiki catatan atau melampirkan pernyataan",
                "Only the one who leads records a session; the employee corrects the notes or attaches a statement"
            )
        case .notTheEmployee:
            LegalGrounds(
                "rancangan (pernyataan pegawai)",
                "Pernyataan, konfirmasi dan jawaban pegawai hanya dibuat oleh pegawai itu sendiri; pakai NIP-nya pada --as",
                "Statement, confirmation and answer of an employee come from that employee alone; give their NIP as --as"
            )
        case .notAParticipant:
            LegalGrounds(
                "UU 27/2022; rancangan (pihak dialog)",
                "Catatan hanya diperbaiki dan dikonfirmasi oleh pemimpin dialog dan pegawai; mintalah kepada salah satunya",
                "Notes are corrected and confirmed by the one who leads and the employee alone; ask one of them"
            )
        case .notesIncomplete:
            LegalGrounds(
                "rancangan (isi catatan dialog)",
                "Catatan memuat ringkasan, kebutuhan organisasi, keinginan pegawai dan hasil; lengkapi yang kosong",
                "Notes hold a summary, the need, the employee's wish and the outcome; fill in what is empty"
            )
        case .noSuchSession:
            LegalGrounds(
                "rancangan (sesi dialog)",
                "Sesi itu belum dicatat; catat dengan dialogue record",
                "That session has not been recorded; enter it with dialogue record"
            )
        case .staleVersion:
            LegalGrounds(
                "rancangan (versi catatan)",
                "Catatan sudah berubah sejak dibaca; baca versi yang berlaku lalu ulangi",
                "The notes have changed since they were read; read the version that holds, then repeat"
            )
        case .nothingSaid:
            LegalGrounds(
                "rancangan (jawaban pegawai)",
                "Pernyataan, syarat atau alasan tidak boleh kosong; tuliskan isinya",
                "A statement, condition or reason is not empty; write it down"
            )
        case .closed:
            LegalGrounds(
                "rancangan (penutupan dialog)",
                "Dialog sudah ditutup; buka dialog baru untuk membicarakannya lagi",
                "The dialogue is closed; open a new one to talk again"
            )
        default: remindingGrounds
        }
    }

    private var remindingGrounds: LegalGrounds {
        switch self {
        case .reminderTooEarly:
            LegalGrounds(
                "rancangan (jadwal pengingat)",
                "Pengingat berikutnya belum waktunya; tunggu sampai jadwalnya",
                "The next reminder is not due yet; wait for its day"
            )
        case .allRemindersSent:
            LegalGrounds(
                "rancangan (jumlah pengingat)",
                "Semua pengingat sudah dikirim; catat tidak menjawab setelah tenggat lewat",
                "All reminders were sent; record the silence once the deadline is over"
            )
        case .tooFewReminders:
            LegalGrounds(
                "rancangan (tidak menjawab)",
                "Tidak menjawab baru dicatat setelah semua pengingat dikirim; tunggu pengingat berikutnya",
                "Silence is recorded only after every reminder was sent; wait for the next one"
            )
        case .answerStillOpen:
            LegalGrounds(
                "rancangan (tenggat jawaban)",
                "Pegawai masih dapat menjawab; tunggu sampai tenggat lewat",
                "The employee may still answer; wait until the deadline is over"
            )
        case .alreadyAnswered:
            LegalGrounds(
                "rancangan (jawaban pegawai)",
                "Pegawai sudah menjawab; tidak ada yang perlu diingatkan",
                "The employee has answered; there is nothing to remind of"
            )
        default: closingGrounds
        }
    }

    private var closingGrounds: LegalGrounds {
        switch self {
        case .noSession:
            LegalGrounds(
                "rancangan (dialog sebelum usulan)",
                "Belum ada sesi dialog; bicaralah lebih dahulu dengan pegawai",
                "No session was held; talk with the employee first"
            )
        case .notConfirmedByLeader:
            LegalGrounds(
                "rancangan (konfirmasi)",
                "Catatan belum dikonfirmasi pemimpin dialog; konfirmasikan dengan dialogue confirm",
                "The notes are not confirmed by the one who leads; have them confirmed with dialogue confirm"
            )
        case .notConfirmedByEmployee:
            LegalGrounds(
                "rancangan (konfirmasi)",
                "Catatan belum dikonfirmasi pegawai; mintalah konfirmasi, atau pegawai menyatakan keberatan",
                "The notes are not confirmed by the employee; ask for it, or for the objection"
            )
        default:
            LegalGrounds(
                "rancangan (aspirasi pegawai)",
                "Pegawai belum menjawab; ingatkan, dan catat tidak menjawab setelah tenggat lewat",
                "The employee has not answered; remind, and record the silence once the deadline is over"
            )
        }
    }
}
