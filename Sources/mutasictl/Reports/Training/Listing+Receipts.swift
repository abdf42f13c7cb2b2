import TransferStore
import Transfers

extension Listing {
    /// Receipts of an enrolment, the one that holds first.
    init(_ receipts: [StoredReceipt]) {
        self.init([
            .init(title: .at, name: "at"),
            .init(title: .upstreamSystem, name: "system"),
            .init(title: .reference, name: "reference", isFlexible: true),
            .init(title: .takenOverOn, name: "registered_on"),
            .init(title: .actor, name: "actor", isFlexible: true),
            .init(title: .correctionOfReceipt, name: "correction", isFlexible: true),
        ])
        for entry in receipts {
            add([
                .time(entry.at), .text(entry.receipt.system.rawValue), .text(entry.receipt.reference),
                .date(entry.receipt.registeredOn), .text(entry.actor), .text(entry.correction),
            ])
        }
    }

    /// Certified results that are not known to be in SIASN or SIMPEG.
    init(_ results: [UnsyncedResult]) {
        self.init([
            .init(title: .enrolment, name: "enrolment", alignment: .right),
            .init(title: .nip, name: "nip"),
            .init(title: .name, name: "name", isFlexible: true),
            .init(title: .courseName, name: "course_name", isFlexible: true),
            .init(title: .year, name: "year", alignment: .right),
            .init(title: .hours, name: "hours", alignment: .right),
            .init(title: .certificate, name: "certificate", isFlexible: true),
            .init(title: .ends, name: "ends_on"),
            .init(title: .certifiedAt, name: "certified_at"),
            .init(title: .onRecord, name: "on_record"),
        ])
        for result in results {
            add([
                .number(Int(result.enrolment)), .text(result.nip), .text(result.name), .text(result.courseName),
                .number(result.year), .number(result.hours), .text(result.certificate), .date(result.endsOn),
                .time(result.certifiedAt), .flag(result.isOnRecord),
            ])
        }
    }
}
