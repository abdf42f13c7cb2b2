extension String {
    /// Whether the text is empty or nothing but spaces, which counts as nothing said.
    package var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
