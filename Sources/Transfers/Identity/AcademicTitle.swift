/// A title before or after a name, such as `Dr.` or `S.Kom.`.
public struct AcademicTitle: Sendable {
    /// The title as it was written.
    public let text: String

    /// A title.
    public init(_ text: String) {
        self.text = text
    }

    /// The letters alone, by which titles are compared.
    var letters: String {
        text.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    /// Whether the title is one that stands before a name.
    var isKnownPrefix: Bool { Self.prefixes.contains(letters) }

    /// Whether the title is one that stands after a name: a known one, or of the form of a degree (`S.…`, `M.…`, `A.Md.…`).
    var isKnownSuffix: Bool {
        let letters = letters
        if Self.suffixes.contains(letters) { return true }
        let head = text.lowercased().prefix { $0.isLetter }
        return text.contains(".") && Self.degreeHeads.contains(String(head)) && letters.count <= 12
    }

    private static let prefixes: Set<String> = [
        "prof", "dr", "drg", "drh", "drs", "dra", "ir", "h", "hj", "kh", "apt", "ns", "rr", "tgk",
    ]

    private static let suffixes: Set<String> = [
        "se", "sh", "st", "sip", "sos", "ssos", "skm", "skep", "mm", "mh", "mt", "msi", "mkes", "mph", "mpd", "spd",
        "skom", "mkom", "amd", "amdkep", "phd", "mba", "ma", "msc", "sst", "apt", "ns", "map", "ak",
    ]

    private static let degreeHeads: Set<String> = ["s", "m", "a", "d", "sp", "ph", "st", "ss", "sst"]
}

extension AcademicTitle: Hashable {
    /// Titles are the same when they differ only by dots, spaces and case: `S.Kom` and `S.Kom.`.
    public static func == (left: AcademicTitle, right: AcademicTitle) -> Bool {
        left.letters == right.letters
    }

    /// Hashes the letters alone.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(letters)
    }
}
