import Documents
import Transfers

extension Sample {
    static let aspiration = AspirationForm(
        letterhead: hospital,
        proposal: "17",
        employee: sari,
        target: target,
        answer: "Setuju",
        answeredOn: day,
        wishes: [Fact("Kabupaten diutamakan", "Kabupaten Kepulauan Timur")],
        statements: ["Saya siap."],
        town: "Kota Binawidya"
    )
    static let cover = CoverLetter(
        letterhead: hospital,
        number: "17/USUL/2025",
        date: day,
        addressee: ["Yth. Kepala Badan Kepegawaian Daerah", "di Kota Binawidya"],
        employee: sari,
        target: target,
        kind: "antarunit dalam satu instansi (M1)",
        effectiveOn: .day(2025, 11, 3),
        enclosures: ["D06 pernyataan tidak sedang menjalani hukuman disiplin", "D08 penilaian kinerja dua tahun"],
        signatory: head,
        copies: ["Inspektur Provinsi Binawidya."]
    )
    static let verification = VerificationList(
        letterhead: letterhead,
        proposal: "17",
        employee: sari,
        target: target,
        lines: [
            .init(
                code: "D06",
                requirement: "Pernyataan disiplin",
                status: "Lengkap",
                basis: "Peraturan BKN 5/2019 Ps 3"
            ),
            .init(code: "D08", requirement: "Penilaian kinerja", status: "Ditangguhkan", basis: "praktik; rancangan"),
        ],
        submitter: "Budi Santoso",
        verifier: head,
        date: day
    )
    static let paper = CommitteePaper(
        letterhead: letterhead,
        occasion: "Paket Nomor 3",
        asOf: day,
        candidates: (1...12).map { number in
            .init(
                kind: "Rotasi",
                employee: entries(number).last?.employee ?? sari,
                rankSince: .day(2022, 4, 1),
                education: "S-1 Kesehatan Masyarakat",
                target: target,
                considerations: ["Predikat 2023: Baik; 2024: Sangat Baik", "Uji kompetensi 2024", "B 0 / K 1 / −1"]
            )
        }
    )
    static let minutes = CommitteeMinutes(
        letterhead: letterhead,
        number: "BA/17/2025",
        date: day,
        members: [
            .init(name: "Drs. Ahmad Fauzi", office: "Ketua", participation: "Ikut mempertimbangkan", signs: true),
            .init(
                name: "Dr. Ratna Dewi, M.Si.",
                office: "Sekretaris",
                participation: "Mundur: benturan kepentingan",
                signs: false
            ),
        ],
        quorum: (needed: 3, present: 4),
        recommendations: [
            .init(
                name: sari.name,
                nip: sari.nip,
                from: sari.post,
                to: target.post,
                outcome: "Direkomendasikan",
                reason: "Sesuai kompetensi"
            )
        ]
    )
    static let call = CallLetter(
        letterhead: letterhead,
        number: "893/12/2025",
        date: day,
        employee: sari,
        course: "Manajemen Pelayanan dan Komunikasi Efektif",
        provider: "BPSDM Provinsi Binawidya",
        period: (.day(2025, 11, 10), .day(2025, 11, 14)),
        place: "Gedung Diklat, Kota Binawidya",
        hours: 40,
        contact: "Bidang Pengembangan Kompetensi, (0999) 123457",
        signatory: head
    )
    static let receipt = ObjectionReceipt(
        letterhead: letterhead,
        number: "KEB/3/2025",
        employee: sari,
        decision: "Keputusan Gubernur Binawidya Nomor 800.1.3.1/1234/2025",
        decisionReceivedOn: .day(2025, 12, 15),
        filedAt: "7 Januari 2026 pukul 09.30 WIB",
        filedOn: .day(2026, 1, 7),
        objectUntil: .day(2026, 1, 7),
        answerBy: .day(2026, 2, 6),
        enclosures: ["Surat keberatan bermeterai", "Salinan petikan keputusan"],
        receivedBy: head
    )
    static let objectionDecision = ObjectionDecision(
        authority: "Gubernur Binawidya",
        number: "800.1.3.1/77/2026",
        date: .day(2026, 1, 28),
        town: "Kota Binawidya",
        subject: "Keberatan Nomor KEB/3/2025 terhadap Keputusan Nomor 800.1.3.1/1234/2025",
        employee: sari,
        considerations: [
            "bahwa keberatan diajukan pada tanggal 7 Januari 2026 dan diberi tanda terima;",
            "bahwa hasil pemeriksaan: anak pegawai dalam pengobatan;",
        ],
        references: ["Peraturan Pemerintah Nomor 79 Tahun 2021;"],
        rulings: [
            "Mengabulkan keberatan yang diajukan oleh:",
            "Keputusan yang dikeberatkan diubah atau dicabut dengan Keputusan tersendiri.",
        ],
        signatory: governor,
        copies: ["Yang bersangkutan."]
    )
    static let note = OfficialNote(
        letterhead: letterhead,
        recipient: "Gubernur Binawidya",
        sender: head,
        number: "ND/9/2025",
        date: day,
        entries: entries(2),
        recommendation: "Berita Acara Nomor BA/17/2025 tanggal 22 September 2025"
    )
    static let opinion = UnitLetter(
        side: .origin,
        letterhead: hospital,
        number: "800/77/2025",
        date: day,
        addressee: ["Yth. Kepala Badan Kepegawaian Daerah", "di Kota Binawidya"],
        employee: sari,
        target: target,
        opinion: UnitOpinion(side: .origin, agrees: true, reason: "pengganti sudah ada"),
        signatory: head
    )

    /// One paper of each name.
    static var all: [any OfficialDocument] {
        [
            evaluation, dialogue, aspiration, ReleaseLetter(opinion), AcceptanceLetter(opinion), cover, verification,
            paper,
            minutes, note, decree(3), excerpt, invitation, oath, inauguration, duty, handover, plan, followUp, order,
            call,
            receipt, objectionDecision,
        ]
    }
}
