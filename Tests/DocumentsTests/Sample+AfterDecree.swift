import Documents
import Transfers

extension Sample {
    static let decreeCited = "Keputusan Gubernur Binawidya Nomor 800.1.3.1/1234/2025 tanggal 1 Oktober 2025"
    static let invitation = Invitation(
        letterhead: letterhead,
        number: "005/81/2025",
        date: day,
        employee: sari,
        target: target,
        decree: decreeCited,
        lastDay: .day(2025, 10, 31),
        signatory: head
    )
    static let oath = OathMinutes(
        letterhead: letterhead,
        number: "800/BA/9/2025",
        date: .day(2025, 11, 3),
        employee: sari,
        decree: decreeCited,
        official: head
    )
    static let inauguration = InaugurationStatement(
        letterhead: letterhead,
        number: "821/SPP/4/2025",
        date: .day(2025, 11, 3),
        official: sari,
        employee: sari,
        decree: decreeCited,
        inauguratedOn: .day(2025, 11, 3),
        copies: ["Yang bersangkutan."]
    )
    static let handover = HandoverRecord(
        letterhead: letterhead,
        number: "800/BA/10/2025",
        date: .day(2025, 11, 3),
        giver: sari,
        receiver: sari,
        decree: decreeCited,
        items: [
            HandoverItem(.document, "Arsip kegiatan 2021-2025", detail: "1 lemari"),
            HandoverItem(.work, "Laporan tahunan", detail: "bab 1 sampai 3", dueOn: .day(2025, 12, 15)),
        ],
        confirmations: ("3 November 2025 09.00 WIB", "3 November 2025 10.00 WIB")
    )
    static let plan = TrainingPlanSheet(
        letterhead: letterhead,
        proposal: "17",
        employee: sari,
        startedOn: .day(2025, 11, 3),
        date: .day(2025, 11, 3),
        lines: [
            .init(
                training: "Manajemen Pelayanan dan Komunikasi Efektif",
                hours: 40,
                reason: "KOM gap 1",
                standing: "Terdaftar"
            )
        ],
        structural: "Pelatihan Kepemimpinan Pengawas (PKP)",
        exceedsLimit: false,
        signatory: head
    )
    static let followUp = FollowUpSheet(
        letterhead: letterhead,
        proposal: "17",
        milestone: "pertama",
        employee: sari,
        superior: "Dr. Ratna Dewi, M.Si.",
        days: [Fact("Mulai bertugas", "3 November 2025"), Fact("Ditutup", "10 Februari 2026")],
        ratings: RatingItem.allCases.map {
            .init(item: $0.question(to: .superior, in: .indonesian), employee: "4", superior: "3")
        },
        answers: [Fact("Sasaran tercapai", "Ya"), Fact("Kekhawatiran", "jarak")],
        signals: ["dukungan yang dijanjikan belum diberikan (PERUMAHAN)"],
        signatory: head,
        date: .day(2026, 2, 10)
    )
}
