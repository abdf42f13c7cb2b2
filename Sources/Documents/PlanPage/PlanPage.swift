public import Transfers

/// The page that shows a plan to those who decide: who goes where, in which chains, and why.
///
/// It stands by itself: it loads nothing, runs no script, and can be read on a screen, a phone, paper and aloud. The same
/// picture always gives the same bytes.
public struct PlanPage: Sendable {
    private let picture: PlanPicture
    private let language: Language

    /// The page of a plan.
    ///
    /// - Parameters:
    ///   - picture: What it shows, in words of the same language.
    ///   - language: The language of its own texts.
    public init(_ picture: PlanPicture, in language: Language) {
        self.picture = picture
        self.language = language
    }

    /// The page as HTML, in which every text of the picture is escaped.
    public func html() -> String {
        let words = PlanWords.in(language)
        let groups = MoveGroup.all(of: picture.moves)
        let units = UnitSection.ordered(picture.units)
        let anchors = PlanAnchors(groups: groups, units: units)
        let chains = MoveChain.all(of: picture.moves)
        let sections: [any PlanSection] = [
            FlowSection(picture: picture, anchors: anchors, words: words),
            ChainSection(chains: chains, picture: picture, words: words),
            MoveSection(groups: groups, chains: chains, picture: picture, words: words),
            NeedSection(needs: picture.needs, words: words),
            UnitSection(units: units, anchors: anchors, words: words),
            ShareSection(wishes: picture.wishes, rates: picture.rates, words: words),
            ConflictSection(conflicts: picture.conflicts, words: words),
        ]
        return page(sections.filter { !$0.isEmpty }, words)
    }

    private func page(_ sections: [any PlanSection], _ words: PlanWords) -> String {
        var page = PlanMarkup()
        page.raw("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">\n<head>\n<meta charset=\"utf-8\">\n")
        page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"\(Self.policy)\">\n")
        page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        page.raw("<meta name=\"referrer\" content=\"no-referrer\">\n")
        page.raw("<meta name=\"robots\" content=\"noindex, noarchive\">\n")
        page.raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
        page.element("title", "\(words.plan) \(picture.number): \(picture.title)")
        page.raw("\n<style>\n\(Self.style)</style>\n</head>\n<body>\n")
        page.raw("<a class=\"skip\" href=\"#isi\">")
        page.words(words.skip)
        page.raw("</a>\n")
        PlanHead(picture: picture, language: language, words: words).write(to: &page)
        contents(sections, words, &page)
        page.raw("<main id=\"isi\">\n")
        if picture.moves.isEmpty {
            page.element("p class=\"none\"", words.nobody)
            page.raw("\n")
        }
        for section in sections {
            page.raw("<section aria-labelledby=\"\(section.anchor)\">\n")
            page.element("h2 id=\"\(section.anchor)\"", section.title)
            page.raw("\n")
            section.write(to: &page)
            page.raw("</section>\n")
        }
        page.raw("</main>\n<footer>")
        page.element("p", "\(words.draft) \(words.footer)")
        page.raw("</footer>\n</body>\n</html>\n")
        return page.text
    }

    private func contents(_ sections: [any PlanSection], _ words: PlanWords, _ page: inout PlanMarkup) {
        guard sections.count > 1 else { return }
        page.raw("<nav aria-label=\"")
        page.words(words.contents)
        page.raw("\"><ul>\n")
        for section in sections {
            page.raw("<li><a href=\"#\(section.anchor)\">")
            page.words(section.title)
            page.raw("</a></li>\n")
        }
        page.raw("</ul></nav>\n")
    }

    private static let policy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

    private static let style = String(decoding: PackageResources.plan_css, as: UTF8.self)
}
