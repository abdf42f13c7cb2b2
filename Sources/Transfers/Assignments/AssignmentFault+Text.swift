extension AssignmentFault {
    var texts: (basis: String, indonesian: String, english: String) {
        switch self {
        case .basisWithoutNumber:
            (
                "UU 24/2007 Ps 51; PP 21/2008",
                "Penugasan mendesak ini tidak berdasar; sebutkan nomor keputusan status bencana atau perintah tertulis PPK",
                "The urgent assignment rests on nothing; give the number of the disaster's decree or of the PPK's written instruction"
            )
        case .basisInFuture:
            (
                "UU 24/2007 Ps 51", "Keputusan dasar belum berlaku; tunggu tanggalnya",
                "The basis is not in force yet; wait for its date"
            )
        case .basisExpired:
            (
                "UU 24/2007 Ps 51",
                "Status bencana sudah berakhir; penugasan baru memerlukan perpanjangan status",
                "The disaster's status has ended; a new assignment needs its extension"
            )
        case .basisElsewhere:
            (
                "UU 24/2007 Ps 51",
                "Wilayah tugas tidak tercakup keputusan dasar; sebutkan keputusan yang mencakupnya",
                "The basis does not cover the district; name one that does"
            )
        case .orderWithoutNumber:
            (
                "rancangan (surat perintah tugas)", "Surat perintah tugas belum bernomor; sebutkan nomornya",
                "The order has no number; give it one"
            )
        case .consentMissing:
            (
                "rancangan (persetujuan lisan)",
                "Persetujuan pegawai belum ada; catat persetujuan lisannya, atau adakan dialog tertulis lebih dahulu",
                "The person's consent is missing; log it by word of mouth, or hold the written dialogue first"
            )
        case .safeguardMissing(let safeguard):
            (
                safeguard.texts.basis,
                "Syarat ini tidak pernah dikesampingkan; penuhi dahulu: \(safeguard.texts.indonesian)",
                "This is never waived; see to it first: \(safeguard.texts.english)"
            )
        case .actingNotManagerial, .actingPostTaken, .actingLevelTooFar, .moratoriumCovers: postTexts
        default: stepTexts
        }
    }

    private var postTexts: (basis: String, indonesian: String, english: String) {
        switch self {
        case .actingNotManagerial:
            (
                "UU 20/2023 Ps 16; SE BKN 1/SE/I/2021",
                "Plt hanya untuk jabatan manajerial; untuk tugas lain terbitkan surat perintah tugas",
                "A Plt acts in a managerial post only; issue an order for a task instead"
            )
        case .actingPostTaken:
            (
                "SE BKN 1/SE/I/2021",
                "Jabatan itu masih dipangku atau sudah ber-Plt; Plt hanya untuk jabatan yang kosong",
                "Somebody holds that post or acts in it; a Plt acts only where nobody does"
            )
        case .actingLevelTooFar:
            (
                "SE BKN 1/SE/I/2021",
                "Plt bertugas pada jabatan setingkat atau satu tingkat di atas jabatannya; pilih pegawai lain",
                "A Plt acts at their own level or one above it; choose somebody else"
            )
        default:
            (
                "UU 10/2016 Ps 71(2); Ps 162(3)",
                "Larangan penggantian pejabat berlaku untuk jabatan itu (lihat moratorium list); lampirkan persetujuan "
                    + "tertulis Mendagri yang menyebut pegawainya (waiver add E24), atau tugaskan yang bukan pejabat",
                "A moratorium covers that post (see moratorium list); enter Mendagri's written approval that names the "
                    + "person (waiver add E24), or send somebody who is no official"
            )
        }
    }

    private var stepTexts: (basis: String, indonesian: String, english: String) {
        switch self {
        case .ratificationTooLate:
            (
                "rancangan (pengesahan 10 hari kerja)",
                "Masa pengesahan PPK sudah lewat dan penugasan gugur; terbitkan penugasan baru",
                "The time of ratification is over and the assignment lapses; issue a new one"
            )
        case .notRatified:
            (
                "rancangan (pengesahan)", "Penugasan belum disahkan PPK; sahkan lebih dahulu",
                "The PPK has not ratified the assignment; ratify it first"
            )
        case .extensionTooLate:
            (
                "rancangan (perpanjangan)",
                "Perpanjangan terlambat atau tidak memperpanjang; tetapkan sebelum masa tugas berakhir, sampai hari yang lebih kemudian",
                "The extension is too late or extends nothing; make it before the term ends, to a later day"
            )
        case .beyondLimit:
            (
                "rancangan (90 hari); SE BKN 1/SE/I/2021 (Plt)",
                "Perpanjangan melampaui batas; kembalikan pegawai atau usulkan mutasi biasa",
                "The extension is beyond the limit; return the person, or propose a regular transfer"
            )
        case .beyondBasis:
            (
                "UU 24/2007 Ps 51",
                "Perpanjangan melampaui masa berlaku status bencana; perpanjang statusnya lebih dahulu",
                "The extension is beyond the disaster's status; extend the status first"
            )
        case .proposalMissing:
            (
                "PP 11/2017 Ps 190-191",
                "Penugasan hanya menjadi mutasi melalui usulan biasa; sebutkan nomor usulannya",
                "An assignment becomes a transfer by a regular proposal only; name it"
            )
        case .alreadyDelivered:
            (
                "rancangan (dokumen susulan)", "Dokumen itu sudah diterima; tidak perlu dikirim lagi",
                "That document is there already; it need not come again"
            )
        case .papersOverdue(let items):
            (
                "Peraturan BKN 5/2019 Ps 3; rancangan (dokumen susulan)",
                "Dokumen susulan sudah lewat tenggatnya: \(Self.codes(items)); serahkan (assignment deliver), atau PPK "
                    + "mengesampingkannya dengan alasan (assignment waive)",
                "Documents that were put off are overdue: \(Self.codes(items)); bring them (assignment deliver), or have the "
                    + "PPK do without them for a reason (assignment waive)"
            )
        case .itemNeverWaived:
            (
                "PP 94/2021; rancangan (dokumen susulan)",
                "Keterangan hukuman disiplin, dialog tertulis dan pengumuman tidak pernah dikesampingkan; serahkan dokumennya",
                "The paper on discipline, the written dialogue and the announcement are never waived; bring what is missing"
            )
        case .waiverWithoutReason:
            (
                "rancangan (dokumen susulan)",
                "Dokumen itu dikesampingkan tanpa alasan; tuliskan alasan PPK (--reason)",
                "That document is done without for no reason; write the PPK's (--reason)"
            )
        case .returnBeforeStart:
            (
                "rancangan (pengembalian)", "Pegawai tidak kembali sebelum berangkat; periksa tanggal kembalinya",
                "Nobody returns before leaving; check the day of the return"
            )
        default:
            (
                "rancangan (tahap penugasan)",
                "Langkah ini tidak mungkin pada tahap sekarang; ikuti urutan tahapnya",
                "This step is not possible at this stage; follow the order of the stages"
            )
        }
    }

    private static func codes(_ items: [DeferredItem]) -> String {
        items.map(\.rawValue).joined(separator: ", ")
    }
}
