package import Transfers

/// A manual page: its head, sections, and what to see besides, in one of the two languages.
package struct ManualPage {
    private let language: Language
    private let head: [String]
    private var sections: [String] = []

    /// A page without sections yet.
    ///
    /// - Parameters:
    ///   - name: what it is about, in small letters.
    ///   - section: the number of the manual's section.
    ///   - language: the language of its headings.
    ///   - purpose: half a sentence without a full stop.
    package init(_ name: String, section: Int, language: Language, purpose: String) {
        self.language = language
        // Formatters read dates in English only.
        head = [
            ".Dd November 28, 2026", ".Dt \(name.uppercased()) \(section)", ".Os",
            ".Sh " + (language == .english ? "NAME" : "NAMA"), ".Nm \(name)", ".Nd \(Mdoc.escaped(purpose))",
        ]
    }

    /// Adds a section by its two headings; its body is source in mdoc(7).
    package mutating func add(_ indonesian: String, _ english: String, _ body: String) {
        sections.append(".Sh \(language == .english ? english : indonesian)\n\(body)")
    }

    /// Adds the list of other pages, as names with their sections.
    package mutating func seeAlso(_ pages: [(String, Int)]) {
        let ordered = pages.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
        let lines = ordered.enumerated().map { place, page in
            ".Xr \(page.0) \(page.1)" + (place + 1 < ordered.count ? " ," : "")
        }
        add("LIHAT JUGA", "SEE ALSO", lines.joined(separator: "\n"))
    }

    /// The page's source.
    package var text: String { (head + sections).joined(separator: "\n") + "\n" }
}
