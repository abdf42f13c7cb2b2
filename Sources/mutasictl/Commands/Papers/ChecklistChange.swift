import ArgumentParser
import Transfers

/// What of a row of the checklist is to be otherwise.
struct ChecklistChange: ParsableArguments {
    @Flag(inversion: .prefixedNo, help: ArgumentHelp(.checklistChangeMandatoryHelp))
    var mandatory: Bool?

    @Option(
        help: ArgumentHelp(.checklistChangeIssuerHelp, valueName: "issuer")
    )
    var issuer: [DocumentIssuer] = []

    @Flag(help: ArgumentHelp(.checklistChangeAnyIssuerHelp))
    var anyIssuer = false

    @Option(
        help: ArgumentHelp(.checklistChangeMaximumAgeHelp, valueName: "days")
    )
    var maximumAge: Int?

    @Flag(inversion: .prefixedNo, help: ArgumentHelp(.checklistChangeLegalisedHelp))
    var legalised: Bool?

    @Flag(
        inversion: .prefixedNo,
        help: ArgumentHelp(.checklistChangeNamesPostHelp)
    )
    var namesPost: Bool?

    @Flag(
        inversion: .prefixedNo,
        help: ArgumentHelp(.checklistChangeDeferrableHelp)
    )
    var deferrable: Bool?

    @Option(
        help: ArgumentHelp(.checklistChangeWaivableByHelp, valueName: "role")
    )
    var waivableBy: [OfficeRole] = []

    @Flag(help: ArgumentHelp(.checklistChangeNotWaivableHelp))
    var notWaivable = false

    @Option(
        help: ArgumentHelp(.checklistChangeBasisHelp, valueName: "text")
    )
    var basis: String?

    /// Changes what was named.
    func apply(to row: inout DocumentRequirement) {
        if let mandatory { row.isMandatory = mandatory }
        if anyIssuer { row.issuers = [] }
        if !issuer.isEmpty { row.issuers = issuer }
        if let maximumAge { row.maximumAge = maximumAge == 0 ? nil : maximumAge }
        if let legalised { row.isLegalised = legalised }
        if let namesPost { row.namesPost = namesPost }
        if let deferrable { row.isDeferrable = deferrable }
        if notWaivable { row.waivableBy = [] }
        if !waivableBy.isEmpty { row.waivableBy = waivableBy }
        if let basis { row.basis = basis }
    }
}
