/// An employee as official papers name them.
public struct EmployeeLines: Hashable, Sendable {
    /// The name with titles.
    public var name: String
    /// The NIP; empty for who has none.
    public var nip: String
    /// Rank and grade, such as `Penata Tk. I, III/d`.
    public var rank: String?
    /// The post held.
    public var post: String
    /// The unit of the post.
    public var unit: String

    /// An employee.
    public init(name: String, nip: String, rank: String? = nil, post: String, unit: String) {
        self.name = name
        self.nip = nip
        self.rank = rank
        self.post = post
        self.unit = unit
    }

    /// The usual lines.
    public var facts: [Fact] {
        [
            Fact("Nama", name), Fact("NIP", nip.isEmpty ? nil : Self.spaced(nip)), Fact("Pangkat/Gol. Ruang", rank),
            Fact("Jabatan", post), Fact("Unit Kerja", unit),
        ]
    }

    /// A NIP in its groups, which stay on one line: birth date, appointment, sex, number.
    public static func spaced(_ nip: String) -> String {
        guard nip.utf8.count == 18, nip.utf8.allSatisfy({ (48...57).contains($0) }) else { return nip }
        var groups: [Substring] = []
        var rest = nip[...]
        for length in [8, 6, 1, 3] {
            groups.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return groups.joined(separator: "\u{A0}")
    }
}
