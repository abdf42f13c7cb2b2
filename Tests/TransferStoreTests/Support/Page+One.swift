@testable import TransferStore

extension Page {
    /// The first entry.
    static let one = Page(limit: 1)
}
