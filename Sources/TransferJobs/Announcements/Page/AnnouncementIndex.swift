import TransferStore
import Transfers

/// The page that lists all announcements, which names nobody.
struct AnnouncementIndex {
    /// The announcements, the newest first.
    let announcements: [StoredAnnouncement]
    /// The fewest letters by which the page is searched.
    let searchMinimum: Int

    var text: String {
        let frame = PageFrame(
            title: "Pengumuman mutasi",
            lead: "Keputusan mutasi Aparatur Sipil Negara yang diumumkan",
            mayBeIndexed: true,
            isDemonstration: announcements.contains { $0.announcement.isDemonstration }
        )
        return frame.page { page in
            guard !announcements.isEmpty else { return page.raw("<p>Belum ada pengumuman.</p>\n") }
            SearchBox(label: "Cari nomor SK atau tanggal", minimum: searchMinimum).write(to: &page)
            page.raw("<div class=\"scroll\">\n<table>\n<caption>")
            page.words("\(announcements.count) pengumuman, yang terbaru di atas")
            page.raw("</caption>\n<thead><tr>")
            for title in ["Nomor", "SK", "Tanggal SK", "Diumumkan", "Entri berlaku", "Ralat", "Keberatan sampai"] {
                page.element("th scope=\"col\"", title)
            }
            page.raw("</tr></thead>\n<tbody>\n")
            for stored in announcements { row(stored, &page) }
            page.raw("</tbody>\n</table>\n</div>\n")
        }
    }

    private func row(_ stored: StoredAnnouncement, _ page: inout Markup) {
        let announcement = stored.announcement
        page.raw("<tr><td class=\"n\"><a href=\"\(announcement.number).html\">\(announcement.number)</a></td>")
        for words in [
            announcement.decree.decree.letter.number,
            announcement.decree.date.text(in: .indonesian),
            stored.publishedOn?.text(in: .indonesian) ?? "–",
            "\(announcement.standing.count)",
            "\(announcement.records.count { $0.corrects != nil })",
            announcement.objectionUntil.text(in: .indonesian),
        ] {
            page.element("td", words)
        }
        page.raw("</tr>\n")
    }
}
