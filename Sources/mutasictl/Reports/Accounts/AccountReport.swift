import TransferStore

/// Logins of people as a list, and one of them.
enum AccountReport {
    static func listing(_ accounts: [Account]) -> Listing {
        var listing = Listing([
            .init(title: .accountLogin, name: "login"), .init(title: .nip, name: "nip"),
            .init(title: .name, name: "name", isFlexible: true), .init(title: .accountRoles, name: "roles"),
            .init(title: .unit, name: "unit"), .init(title: .accountOpenedAt, name: "opened_at"),
            .init(title: .accountClosedAt, name: "closed_at"),
        ])
        for account in accounts {
            listing.add([
                .text(account.login), .text(account.nip), .text(account.name), roles(account), .text(account.unit),
                .time(account.openedAt), .time(account.end?.at),
            ])
        }
        return listing
    }

    static func sheet(_ account: Account) -> Sheet {
        var sheet = Sheet()
        sheet.add(.accountLogin, "login", .text(account.login))
        sheet.add(.nip, "nip", .text(account.nip))
        sheet.add(.name, "name", .text(account.name))
        sheet.add(.accountRoles, "roles", roles(account))
        sheet.add(.unit, "unit", .text(account.unit))
        sheet.add(.accountReasonTitle, "reason", .text(account.reason))
        sheet.add(.accountOpenedBy, "opened_by", .text(account.openedBy))
        sheet.add(.accountOpenedAt, "opened_at", .time(account.openedAt))
        sheet.add(.accountClosedBy, "closed_by", .text(account.end?.by))
        sheet.add(.accountClosedAt, "closed_at", .time(account.end?.at))
        sheet.add(.endReason, "close_reason", .text(account.end?.reason))
        return sheet
    }

    private static func roles(_ account: Account) -> ListingCell {
        .words(AccountRole.allCases.filter(account.roles.contains).map(\.rawValue))
    }
}
