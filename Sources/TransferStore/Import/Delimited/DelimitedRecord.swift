/// One record of a delimited file, its fields as text.
struct DelimitedRecord: Equatable, Sendable {
    /// The line on which it begins, the first of the file being 1.
    var line: Int
    /// The values, quotes removed.
    var fields: [String]
    /// Whether text stood behind a closing quote, so that the fields cannot be trusted.
    var isMalformed = false
    /// Whether a line end followed; the last record of a file may lack it.
    var isTerminated: Bool

    /// Whether the line was blank.
    var isBlank: Bool { fields.count == 1 && fields[0].isEmpty }
}
