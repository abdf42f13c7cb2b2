/// Lines of SQL within other SQL.
struct Lines {
    let text: String

    init(_ text: String) {
        self.text = text
    }

    /// Each line but an empty one moved to the right.
    func indented(by width: Int) -> String {
        let margin = String(repeating: " ", count: width)
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : margin + $0 }.joined(separator: "\n")
    }
}
