import ArgumentParser
import Transfers

/// What of a law is to be otherwise.
struct LawChange: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Sebutannya: jenis, nomor, tahun dan judul, tanpa tanda baca di akhir.",
            "How it is cited: kind, number, year and title, with no mark at the end.",
            valueName: "text"
        )
    )
    var citation: String?

    @Option(
        help: ArgumentHelp("Hari pertama dikutip.", "The first day on which it is cited.", valueName: "date"),
        transform: Validation.date
    )
    var from: CivilDate?

    @Option(
        help: ArgumentHelp("Hari terakhir dikutip.", "The last day on which it is cited.", valueName: "date"),
        transform: Validation.date
    )
    var to: CivilDate?

    @Flag(help: ArgumentHelp("Berlaku tanpa batas akhir.", "In force without an end."))
    var openEnded = false

    @Option(
        help: ArgumentHelp(
            "Urutan dalam Mengingat, 1 sampai 999; yang kecil lebih dahulu.",
            "Its rank behind Mengingat, 1 to 999; the smallest comes first.",
            valueName: "n"
        )
    )
    var place: Int?

    @Flag(
        inversion: .prefixedNo,
        help: ArgumentHelp(
            "Hanya dikutip untuk mutasi antarinstansi.",
            "Cited only for transfers between agencies."
        )
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
