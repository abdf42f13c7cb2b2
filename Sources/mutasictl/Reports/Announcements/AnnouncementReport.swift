import TransferStore
import Transfers

/// An announcement as the operator reads it: the head, and every record with what was struck out.
struct AnnouncementReport {
    let stored: StoredAnnouncement

    init(_ stored: StoredAnnouncement) {
        self.stored = stored
    }

    func show(_ format: OutputFormat) throws {
        switch format {
        case .json: try StandardStream.output.write(document: json)
        case .csv: try StandardStream.output.write(records.csv)
        case .table:
            try StandardStream.output.write(head.text)
            if !records.rows.isEmpty {
                try StandardStream.output.write("\n")
                try records.table.show()
            }
        }
    }

    private var json: JSONValue { .object(head.members + [.init(name: "records", value: records.json)]) }

    private var head: Sheet {
        let announcement = stored.announcement
        var sheet = Sheet()
        let isDraft = stored.publishedOn == nil
        sheet.add(.announcementNumber, "announcement", isDraft ? .empty : .text(announcement.number))
        sheet.add(.announcementStanding, "standing", isDraft ? .word("DRAFT", .isDraft) : .word("PUBLISHED", .isPublic))
        sheet.add(.package, "package", .number(stored.package.map { Int($0.number) }))
        let instrument = announcement.decree.instrument
        sheet.add(.instrumentTitle, "instrument", .word(instrument.rawValue, .instrument(instrument)))
        sheet.add(.decreeNumber, "decree", .text(announcement.decree.decree.letter.number))
        sheet.add(.decreeDate, "decree_date", .date(announcement.decree.date))
        sheet.add(.legalBasisTitle, "legal_basis", .words(announcement.decree.legalBasis))
        sheet.add(.publishedOn, "published_on", .date(stored.publishedOn))
        sheet.add(.objectionUntil, "objection_until", .date(announcement.objectionUntil))
        sheet.add(.withheldCount, "withheld", .number(announcement.withheld.count))
        sheet.add(.checksum, "checksum", isDraft ? .empty : .text(Checksum(of: announcement.checksumText.utf8).text))
        return sheet
    }

    private var records: Listing {
        var listing = Listing([
            .init(title: .entryNumber, name: "record", alignment: .right),
            .init(title: .proposal, name: "proposal", alignment: .right),
            .init(title: .assignmentTitle, name: "assignment", alignment: .right),
            .init(title: .announcementStanding, name: "standing"), .init(title: .name, name: "name", isFlexible: true),
            .init(title: .originPost, name: "old_post", isFlexible: true),
            .init(title: .targetPost, name: "new_post", isFlexible: true),
            .init(title: .targetUnit, name: "new_unit", isFlexible: true),
            .init(title: .districtTitle, name: "district", isFlexible: true), .init(title: .effectiveOn, name: "tmt"),
            .init(title: .announcedUntil, name: "until"),
            .init(title: .announcedKindTitle, name: "kind"),
            .init(title: .correctionTitle, name: "correction", isFlexible: true),
        ])
        for (record, member) in zip(stored.announcement.records, stored.members) {
            let entry = record.entry
            listing.add([
                .number(record.number), .number(member.proposalNumber.map { Int($0) }),
                .number(member.assignmentNumber.map { Int($0) }), standing(of: record),
                .text(entry?.name.display), .text(entry?.from?.post), .text(entry?.to.post), .text(entry?.to.unit),
                .text(entry?.district), .date(entry?.effectiveOn), .date(entry?.until), .text(entry?.kind.rawValue),
                correction(of: record),
            ])
        }
        return listing
    }

    private func standing(of record: AnnouncementRecord) -> ListingCell {
        if let striking = stored.announcement.strikingRecord(of: record.number) {
            return .word("STRUCK_OUT:\(striking)", .struckOut(by: striking))
        }
        if record.entry != nil { return .word("STANDING", .entryStands) }
        if record.addsTo != nil { return .word("ADDITION", .entryAdds) }
        return record.correction?.cause == .revoked ? .word("REVOKED", .entryRevoked) : .word("ENDED", .entryEnds)
    }

    private func correction(of record: AnnouncementRecord) -> ListingCell {
        guard let corrected = record.corrects ?? record.addsTo, let correction = record.correction else {
            return .empty
        }
        return .text("\(correction.cause.rawValue) #\(corrected), \(correction.date), \(correction.reference)")
    }
}
