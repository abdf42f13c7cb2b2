public import Transfers

/// A paper that the system writes, as plain values from which the same bytes come each time.
public protocol OfficialDocument: Sendable {
    /// Which paper it is.
    static var name: DocumentName { get }
    /// The paper as HTML.
    func page() throws(RenderingFault) -> Page
}
