import TransferStore
import Transfers

/// Rows of the checklist.
enum ChecklistReport {
    static func listing(_ rows: [ChecklistRow]) -> Listing {
        var listing = Listing([
            .init(title: .transferKind, name: "kind"),
            .init(title: .document, name: "code"),
            .init(title: .version, name: "version", alignment: .right),
            .init(title: .mandatoryDocument, name: "mandatory"),
            .init(title: .issuersTitle, name: "issuers", isFlexible: true),
            .init(title: .maximumAge, name: "maximum_age", alignment: .right),
            .init(title: .legalised, name: "legalised"),
            .init(title: .namesPostTitle, name: "names_post"),
            .init(title: .deferrable, name: "deferrable"),
            .init(title: .waivableBy, name: "waivable_by"),
            .init(title: .dropped, name: "dropped"),
            .init(title: .basis, name: "basis", isFlexible: true),
            .init(title: .reason, name: "reason", isFlexible: true),
            .init(title: .setBy, name: "set_by", isFlexible: true),
            .init(title: .setAt, name: "set_at"),
        ])
        for row in rows {
            let requirement = row.requirement
            listing.add([
                .text(requirement.kind.rawValue), .text(requirement.code.text), .number(row.version),
                .flag(requirement.isMandatory), .words(requirement.issuers.map(\.rawValue)),
                .number(requirement.maximumAge), .flag(requirement.isLegalised), .flag(requirement.namesPost),
                .flag(requirement.isDeferrable), .words(requirement.waivableBy.map(\.rawValue)), .flag(row.isDropped),
                .text(requirement.basis), .text(row.reason), .text(row.setBy), .time(row.setAt),
            ])
        }
        return listing
    }
}
