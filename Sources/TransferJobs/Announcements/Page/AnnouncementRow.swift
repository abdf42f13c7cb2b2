import Transfers

/// One line of an announcement's page.
struct AnnouncementRow {
    private let record: AnnouncementRecord
    private let strikingRecord: Int?

    init(_ record: AnnouncementRecord, in announcement: Announcement) {
        self.record = record
        strikingRecord = announcement.strikingRecord(of: record.number)
    }

    func write(to page: inout Markup) {
        page.raw("<tr id=\"e\(record.number)\"\(strikingRecord == nil ? "" : " class=\"gone\"")>")
        page.raw("<td class=\"n\">\(record.number)</td>")
        if let entry = record.entry {
            cell(&page, entry.name.display, isFirst: true)
            place(&page, entry.from)
            place(&page, entry.to)
            cell(&page, entry.district)
            let end = entry.until.map { " s.d. \($0.text(in: .indonesian))" } ?? ""
            cell(&page, entry.effectiveOn.text(in: .indonesian) + end, of: "d")
            let session = entry.session.map { " (\($0))" } ?? ""
            cell(&page, Self.name(of: entry.kind) + session)
        } else {
            page.raw("<td colspan=\"6\">")
            correction(&page)
            page.raw("</td>")
        }
        page.raw("</tr>\n")
    }

    private func cell(_ page: inout Markup, _ words: String, of kind: String? = nil, isFirst: Bool = false) {
        page.raw(kind.map { "<td class=\"\($0)\">" } ?? "<td>")
        struck(&page) { $0.words(words) }
        if isFirst {
            if let strikingRecord {
                let link = "<a href=\"#e\(strikingRecord)\">entri \(strikingRecord)</a>"
                page.raw(" <em class=\"why\">dicoret, lihat \(link)</em>")
            }
            correction(&page)
        }
        page.raw("</td>")
    }

    private func place(_ page: inout Markup, _ place: AnnouncedPlace?) {
        page.raw("<td>")
        if let place {
            struck(&page) { page in
                page.words(place.post)
                page.element("small", place.unit)
            }
        } else {
            page.raw("–")
        }
        page.raw("</td>")
    }

    private func struck(_ page: inout Markup, _ words: (inout Markup) -> Void) {
        if strikingRecord != nil { page.raw("<del>") }
        words(&page)
        if strikingRecord != nil { page.raw("</del>") }
    }

    private func correction(_ page: inout Markup) {
        guard let corrected = record.corrects ?? record.addsTo, let correction = record.correction else { return }
        page.raw(" <em class=\"why\">")
        page.words("\(Self.name(of: correction.cause)) atas ")
        page.raw("<a href=\"#e\(corrected)\">entri \(corrected)</a>")
        page.words(", \(correction.date.text(in: .indonesian)), \(correction.reference)")
        page.raw("</em>")
    }

    private static func name(of kind: AnnouncedKind) -> String {
        switch kind {
        case .rotation: "Rotasi"
        case .transfer: "Mutasi"
        case .promotion: "Promosi"
        case .assignment: "Penugasan"
        }
    }

    private static func name(of cause: AnnouncementCorrection.Cause) -> String {
        switch cause {
        case .slip: "Ralat"
        case .changed: "Perubahan"
        case .revoked: "Pencabutan"
        case .ratified: "Pengesahan PPK"
        case .extended: "Perpanjangan"
        case .ended: "Diakhiri"
        case .lapsed: "Gugur karena tidak disahkan"
        case .completed: "Selesai"
        }
    }
}
