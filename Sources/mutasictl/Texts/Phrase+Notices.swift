import Transfers

extension Phrase {
    static let inboxPurpose = Phrase(
        "Menampilkan pemberitahuan yang masuk, yang terbaru dahulu.",
        "Shows the notices delivered to the inbox, the newest first."
    )
    static let inboxRecipientHelp = Phrase(
        "NIP penerima; tanpa ini semua penerima.",
        "The recipient's NIP; all recipients without it."
    )
    static let inboxEmpty = Phrase("Tidak ada pemberitahuan.", "There are no notices.")

    static func noticesPending(_ count: Int, next: Instant?) -> Phrase {
        let time = next.map { Reader.current.zone.text($0) } ?? "-"
        return Phrase(
            "Pemberitahuan yang menunggu dikirim: \(count), yang pertama mulai \(time).",
            "Notices waiting to be sent: \(count), the first from \(time) on."
        )
    }

    static let number = Phrase("NOMOR", "NUMBER")
    static let recipient = Phrase("PENERIMA", "RECIPIENT")
    static let subject = Phrase("PERIHAL", "SUBJECT")
    static let body = Phrase("ISI", "TEXT")
    static let delivered = Phrase("DITERIMA", "DELIVERED")
    static let read = Phrase("DIBACA", "READ")
}
