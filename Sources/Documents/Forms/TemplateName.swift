/// The templates that are built into the program.
public enum TemplateName: String, Sendable, CaseIterable {
    /// A letter (surat dinas).
    case letter
    /// A sheet of titled sections: minutes, statements, notes.
    case sheet
    /// A decree, an excerpt or an order.
    case decree
    /// The list that the appraisal team works on.
    case committee

    var source: [UInt8] {
        switch self {
        case .letter: PackageResources.letter_mustache
        case .sheet: PackageResources.sheet_mustache
        case .decree: PackageResources.decree_mustache
        case .committee: PackageResources.committee_mustache
        }
    }

    /// What the templates share, by the names under which they ask for it.
    static var parts: [String: [UInt8]] {
        [
            "style": PackageResources.style_css,
            "letterhead": PackageResources.letterhead_mustache,
            "facts": PackageResources.facts_mustache,
            "grid": PackageResources.grid_mustache,
            "clause": PackageResources.clause_mustache,
            "signature": PackageResources.signature_mustache,
            "copies": PackageResources.copies_mustache,
        ]
    }
}
