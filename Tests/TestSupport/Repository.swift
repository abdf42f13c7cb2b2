import FoundationEssentials

/// The files of this package, from where the tests were compiled.
package enum Repository {
    /// The text of a file.
    ///
    /// - Parameter path: from the package's root.
    /// - Returns: its contents.
    /// - Throws: when it cannot be read.
    package static func text(of path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// Where a file is.
    ///
    /// - Parameter path: from the package's root.
    /// - Returns: its absolute path.
    package static func location(of path: String) -> String { root.appending(path: path).path }

    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
