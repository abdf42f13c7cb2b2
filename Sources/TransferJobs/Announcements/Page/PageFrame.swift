import FoundationEssentials
import TransferStore
import Transfers

/// What is around the content of every public page.
///
/// Nothing is loaded from anywhere: the policy allows this one style and this one script, by their hashes.
struct PageFrame {
    let title: String
    let lead: String
    /// Whether search engines may list the page: the list may be found, pages that name people may not.
    let mayBeIndexed: Bool
    /// Whether what it tells is of a demonstration, and it says so at its head.
    var isDemonstration = false

    func page(_ content: (inout Markup) -> Void) -> String {
        var page = Markup()
        page.raw("<!DOCTYPE html>\n<html lang=\"id\">\n<head>\n<meta charset=\"utf-8\">\n")
        page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"\(Self.policy)\">\n")
        page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        page.raw("<meta name=\"referrer\" content=\"no-referrer\">\n")
        if !mayBeIndexed { page.raw("<meta name=\"robots\" content=\"noindex, noarchive\">\n") }
        page.element("title", title)
        page.raw("\n<style>\(PageStyle.css)</style>\n</head>\n<body>\n")
        page.raw("<a class=\"skip\" href=\"#isi\">Langsung ke isi</a>\n<header>\n")
        page.element("p", lead)
        page.element("h1", title)
        if isDemonstration {
            page.raw("\n")
            page.element("p class=\"demo\"", DemonstrationMark.sentence(in: .indonesian))
        }
        page.raw("\n</header>\n<main id=\"isi\">\n")
        content(&page)
        page.raw("</main>\n<footer>\n")
        page.raw("<p>Pengumuman tidak pernah dihapus: yang keliru dicoret dan diralat. Data yang dimuat terbatas pada ")
        page.raw("keputusan jabatan (UU 14/2008 Ps 17 huruf h; UU 27/2022). Keutuhan berkas dapat diperiksa dengan ")
        page.raw("<a href=\"SHA256SUMS\">SHA256SUMS</a>.</p>\n</footer>\n")
        page.raw("<script>\(PageScript.javascript)</script>\n</body>\n</html>\n")
        return page.text
    }

    private static let policy =
        "default-src 'none'; style-src '\(hash(PageStyle.css))'; script-src '\(hash(PageScript.javascript))'; "
        + "base-uri 'none'; form-action 'none'"

    private static func hash(_ text: String) -> String {
        "sha256-" + Data(Checksum(of: text.utf8).bytes).base64EncodedString()
    }
}
