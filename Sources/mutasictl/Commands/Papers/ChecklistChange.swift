import ArgumentParser
import Transfers

/// What of a row of the checklist is to be otherwise.
struct ChecklistChange: ParsableArguments {
    @Flag(inversion: .prefixedNo, help: ArgumentHelp("Usulan menunggu dokumen ini.", "Proposals wait for it."))
    var mandatory: Bool?

    @Option(
        help: ArgumentHelp(
            "Penerbit yang sah; boleh diulang.",
            "Who may issue it; may be repeated.",
            valueName: "issuer"
        )
    )
    var issuer: [DocumentIssuer] = []

    @Flag(help: ArgumentHelp("Penerbit siapa pun.", "Anyone may issue it."))
    var anyIssuer = false

    @Option(
        help: ArgumentHelp(
            "Umur paling lama dalam hari; 0 tanpa batas.",
            "The greatest age in days; 0 for any.",
            valueName: "days"
        )
    )
    var maximumAge: Int?

    @Flag(inversion: .prefixedNo, help: ArgumentHelp("Salinan harus dilegalisasi.", "A copy has to be legalised."))
    var legalised: Bool?

    @Flag(
        inversion: .prefixedNo,
        help: ArgumentHelp("Harus menyebut jabatan tujuan.", "It has to name the target post.")
    )
    var namesPost: Bool?

    @Flag(
        inversion: .prefixedNo,
        help: ArgumentHelp("Boleh menyusul bila mendesak.", "It may come later when the need is urgent.")
    )
    var deferrable: Bool?

    @Option(
        help: ArgumentHelp(
            "Pejabat yang dapat memberi dispensasi; boleh diulang.",
            "A role that may waive it; may be repeated.",
            valueName: "role"
        )
    )
    var waivableBy: [OfficeRole] = []

    @Flag(help: ArgumentHelp("Tidak dapat didispensasi.", "Nobody may waive it."))
    var notWaivable = false

    @Option(
        help: ArgumentHelp("Dasar hukum atau praktiknya.", "The law or the practice it rests on.", valueName: "text")
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
