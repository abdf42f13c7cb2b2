/// A way to lay out a page: its template, filled from its own properties by their names.
public protocol DocumentForm: Sendable {
    /// The name of its template.
    static var template: TemplateName { get }
    /// What the document is called, as a reader of PDF files shows it.
    var documentTitle: String { get }
}
