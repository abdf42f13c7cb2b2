import TransferStore
import Transfers

/// The page of one announcement.
///
/// The same announcement always gives the same bytes.
struct AnnouncementPage {
    let announcement: Announcement
    let publishedOn: CivilDate
    /// The fewest letters by which the page is searched.
    let searchMinimum: Int
    /// How what is announced was signed.
    let signing: PublishedSigning?
    /// Where the folder is served; nil before that was set.
    let address: String?

    private var checksum: String { Checksum(of: announcement.checksumText.utf8).text }
    private var decree: PublishedDecree { announcement.decree }
    private var isOrder: Bool { decree.instrument == .order }

    var text: String {
        let frame = PageFrame(
            title: "\(isOrder ? "Pengumuman penugasan mendesak" : "Pengumuman mutasi") nomor \(announcement.number)",
            lead: isOrder
                ? "Pengumuman surat perintah tugas Aparatur Sipil Negara dalam keadaan mendesak"
                : "Pengumuman keputusan mutasi Aparatur Sipil Negara",
            mayBeIndexed: false,
            isDemonstration: announcement.isDemonstration
        )
        return frame.page { page in
            head(&page)
            entries(&page)
            withheld(&page)
            objection(&page)
            SigningSection(
                number: announcement.number,
                isOrder: isOrder,
                signing: signing,
                checksum: checksum,
                verification: verification(checksum)
            )
            .write(to: &page)
        }
    }

    private func verification(_ checksum: String) -> String {
        PublicAddresses.verification(of: checksum, on: "\(announcement.number).html", at: address)
    }

    private func head(_ page: inout Markup) {
        page.raw("<p class=\"back\"><a href=\"index.html\">Semua pengumuman</a></p>\n<dl>\n")
        for (title, words) in [
            (
                isOrder ? "Surat tugas" : decree.decree.isCorrection ? "SK (perbaikan)" : "SK",
                decree.decree.letter.number
            ),
            (isOrder ? "Tanggal surat tugas" : "Tanggal SK", decree.date.text(in: .indonesian)),
            (isOrder ? "Dasar" : "Dasar hukum", decree.legalBasis.joined(separator: "; ")),
            ("Diumumkan", publishedOn.text(in: .indonesian)),
            ("Keberatan", "kepada PPK, paling lambat \(announcement.objectionUntil.text(in: .indonesian))"),
        ] {
            page.element("dt", title)
            page.element("dd", words)
            page.raw("\n")
        }
        page.raw("</dl>\n")
    }

    private func entries(_ page: inout Markup) {
        guard !announcement.records.isEmpty else { return }
        page.raw("<h2 id=\"daftar\">Daftar</h2>\n")
        SearchBox(label: "Cari nama, jabatan, atau unit", minimum: searchMinimum).write(to: &page)
        page.raw("<div class=\"scroll\" role=\"region\" aria-labelledby=\"daftar\" tabindex=\"0\">\n<table>\n<caption>")
        page.words("\(announcement.standing.count) entri berlaku; yang dicoret tidak berlaku lagi")
        page.raw("</caption>\n<thead><tr>")
        for title in ["No.", "Nama", "Dari", "Ke", "Wilayah", isOrder ? "Masa tugas" : "TMT", "Jenis"] {
            page.element("th scope=\"col\"", title)
        }
        page.raw("</tr></thead>\n<tbody>\n")
        for record in announcement.records { AnnouncementRow(record, in: announcement).write(to: &page) }
        page.raw("</tbody>\n</table>\n</div>\n")
        guard isOrder else { return }
        page.element("p", "Penugasan bersifat sementara; jabatan asal tetap dipegang dan bukan mutasi.")
        page.raw("\n")
    }

    private func withheld(_ page: inout Markup) {
        let count = announcement.withheld.count
        guard count > 0 else { return }
        page.element("p", "\(count) penempatan tidak diumumkan atas keputusan PPK demi keselamatan yang bersangkutan.")
        page.raw("\n")
    }

    private func objection(_ page: inout Markup) {
        page.raw("<h2>Cara mengajukan keberatan</h2>\n<div class=\"note\">\n")
        page.element(
            "p",
            "Pegawai yang dituju keputusan ini dapat mengajukan keberatan tertulis kepada Pejabat Pembina Kepegawaian (PPK) "
                + "melalui BKD, paling lambat \(announcement.objectionUntil.text(in: .indonesian)) (PP 79/2021). Setiap "
                + "keberatan mendapat nomor dan tanda terima, dan dijawab. Keberatan tidak dengan sendirinya menunda keputusan."
        )
        page.raw("\n</div>\n")
    }
}
