import TestSupport

@testable import Delivery

extension Letter {
    static func sample(to recipient: String = "sari.901@example.go.id") throws -> MailMessage {
        try MailMessage(
            from: MailAddress("mutasi@bkd.example.go.id", name: "BKD Provinsi Binawidya"),
            to: MailAddress(recipient, name: "Sari"),
            subject: "Pendaftaran pelatihan – Komunikasi Efektif",
            body: "Yth. Ibu Sari,\n\n.satu baris yang mulai dengan titik\nTerima kasih – sampai jumpa.\n",
            language: .indonesian,
            messageID: "job-4711.901@bkd.example.go.id",
            date: 1_759_276_799
        )
    }
}
