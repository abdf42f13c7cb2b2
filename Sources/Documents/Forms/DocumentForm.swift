/// A way to lay out a page: its template, filled from its own properties by their names.
public protocol DocumentForm: Sendable {
    /// The name of its template.
    static var template: TemplateName { get }
    /// What the document is called, as a reader of PDF files shows it.
    var documentTitle: String { get }
    /// What identifies the file by what it says; nil for a paper whose own text is enough.
    var identifier: String? { get }
}

extension DocumentForm {
    /// Most papers are told apart by their text.
    public var identifier: String? { nil }
}
