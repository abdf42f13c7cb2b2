import TransferStore
import Transfers

/// A provisional list: until when data are corrected, and what was asked for.
struct ProvisionalListReport {
    let stored: StoredProvisionalList

    init(_ stored: StoredProvisionalList) {
        self.stored = stored
    }

    func show(_ format: OutputFormat) throws {
        switch format {
        case .json:
            let json = JSONValue.object(head.members + [.init(name: "corrections", value: corrections.json)])
            try StandardStream.output.write(document: json)
        case .csv: try StandardStream.output.write(corrections.csv)
        case .table:
            try StandardStream.output.write(head.text)
            if !corrections.rows.isEmpty {
                try StandardStream.output.write("\n")
                try corrections.table.show()
            }
        }
    }

    private var head: Sheet {
        let list = stored.list
        var sheet = Sheet()
        sheet.add(.package, "package", .number(Int(stored.package.number)))
        sheet.add(.peopleOnList, "people", .number(list.people.count))
        sheet.add(.shownOn, "shown_on", .date(list.deadline.start))
        sheet.add(.lastDay, "last_day", .date(list.deadline.lastDay))
        sheet.add(.basis, "basis", .text(list.deadline.basis))
        sheet.add(.finalOn, "final_on", .date(list.finalOn))
        return sheet
    }

    private var corrections: Listing {
        var listing = Listing([
            .init(title: .eventNumber, name: "correction", alignment: .right),
            .init(title: .name, name: "name", isFlexible: true),
            .init(title: .correctedField, name: "field", isFlexible: true),
            .init(title: .claim, name: "claim", isFlexible: true), .init(title: .filedOn, name: "raised_on"),
            .init(title: .answer, name: "answer"), .init(title: .reason, name: "reason", isFlexible: true),
        ])
        for (place, correction) in stored.list.corrections.enumerated() {
            let (answer, reason): (ListingCell, String?) =
                switch correction.answer {
                case .corrected: (.word("CORRECTED", .dataCorrected), nil)
                case .kept(let reason): (.word("KEPT", .dataKept), reason)
                case nil: (.word("OPEN", .correctionOpen), nil)
                }
            listing.add([
                .number(place + 1), .text(stored.names[correction.person]), .text(correction.field),
                .text(correction.claim), .date(correction.raisedOn), answer, .text(reason),
            ])
        }
        return listing
    }
}
