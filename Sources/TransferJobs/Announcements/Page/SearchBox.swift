/// The box by which a page is searched; it stays hidden where no script runs.
struct SearchBox {
    let label: String
    /// The fewest letters it looks for.
    let minimum: Int

    func write(to page: inout Markup) {
        page.raw("<div class=\"search\" hidden><label>")
        page.words(label)
        page.raw(" <input type=\"search\" minlength=\"\(minimum)\" autocomplete=\"off\" spellcheck=\"false\">")
        page.raw("</label><span role=\"status\"></span></div>\n")
    }
}
