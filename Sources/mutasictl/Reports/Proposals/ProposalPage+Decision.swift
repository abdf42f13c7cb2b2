import TransferStore
import Transfers

extension ProposalPage {
    /// What was recommended, consented to, decided and decreed, and how the move went on.
    var decision: Sheet {
        let facts = stored.proposal.facts
        var sheet = Sheet()
        sheet.add(.package, "package", .number(package.map { Int($0.number) }))
        let recommendation = facts.recommendation
        let recommended = recommendation.map { ListingCell.word($0.rawValue, .recommendation($0)) }
        sheet.add(.recommendation, "recommendation", recommended ?? .empty)
        sheet.add(.consentLetter, "consent", .letter(facts.consent))
        sheet.add(.mutationCode, "i_mut_code", .number(facts.mutationCode?.rawValue))
        let status = facts.nationalStatus
        sheet.add(.nationalStatus, "siasn_status", .number(status?.code))
        sheet.add(.nationalStatusName, "siasn_status_name", .text(status?.name))
        sheet.add(.consideration, "pertek", .letter(facts.consideration))
        sheet.add(.granted, "granted", facts.decision.map { .flag($0.approves) } ?? .empty)
        sheet.add(.authority, "authority", .text(facts.decision?.authority.rawValue))
        sheet.add(.reason, "reason", .text(facts.decision?.reason))
        sheet.add(.decree, "decree", .letter(facts.decree?.letter))
        sheet.add(.notifiedOn, "notified_on", .date(facts.notifiedOn))
        sheet.add(.receipts, "receipts", .words(facts.receipts.map { "\($0.kind.rawValue) \($0.day)" }))
        sheet.add(.inauguratedOn, "inaugurated_on", .date(facts.inauguratedOn))
        sheet.add(.placedOn, "placed_on", .date(facts.placedOn))
        return sheet
    }

    /// What else the employee may be proposed for, once this proposal is over.
    var alternativeList: Listing {
        var listing = Listing([
            .init(title: .need, name: "need", alignment: .right), .init(title: .targetPost, name: "post"),
            .init(title: .targetUnit, name: "unit"), .init(title: .rank, name: "place", alignment: .right),
        ])
        for alternative in alternatives {
            listing.add([
                .number(Int(alternative.need.number)), .text(alternative.post), .text(alternative.unit),
                .number(alternative.place),
            ])
        }
        return listing
    }
}

extension ListingCell {
    /// A letter by its number and date.
    fileprivate static func letter(_ letter: Letter?) -> ListingCell {
        .text(letter.map { "\($0.number), \($0.date)" })
    }
}
