import ArgumentParser
import Transfers

/// What of a law is to be otherwise.
struct LawChange: ParsableArguments {
    @Option(
        help: ArgumentHelp(.lawChangeCitationHelp, valueName: "text")
    )
    var citation: String?

    @Option(
        help: ArgumentHelp(.lawChangeFromHelp, valueName: "date"),
        transform: Validation.date
    )
    var from: CivilDate?

    @Option(
        help: ArgumentHelp(.lawChangeToHelp, valueName: "date"),
        transform: Validation.date
    )
    var to: CivilDate?

    @Flag(help: ArgumentHelp(.lawChangeOpenEndedHelp))
    var openEnded = false

    @Option(
        help: ArgumentHelp(.lawChangePlaceHelp, valueName: "n")
    )
    var place: Int?

    @Flag(
        inversion: .prefixedNo,
        help: ArgumentHelp(.lawChangeOtherAgenciesHelp)
    )
    var otherAgencies: Bool?

    func validate() throws {
        guard to == nil || !openEnded else { throw ValidationError(Phrase.lawEndOrNone.text) }
    }

    /// The law of a code as it is to be; what is not named stays as it was.
    ///
    /// - Throws: `LawFault.unknown` for a new one without its citation or its first day.
    func law(_ code: String, before known: LegalReference?) throws -> LegalReference {
        guard let citation = citation ?? known?.citation, let first = from ?? known?.validFrom else {
            throw LawFault.unknown(code)
        }
        return LegalReference(
            code,
            place: place ?? known?.place ?? 500,
            citation: citation,
            from: first,
            to: openEnded ? nil : to ?? known?.validTo,
            isForOtherAgencies: otherAgencies ?? known?.isForOtherAgencies ?? false
        )
    }
}
