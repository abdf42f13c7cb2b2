public import Transfers

/// The list that the appraisal team works on (bahan rapat TPK).
///
/// Photographs and ages are left out for fairness.
public struct CommitteePaper: OfficialDocument {
    /// Which paper it is.
    public static let name = DocumentName.committeePaper

    /// One proposed employee.
    public struct Candidate: Hashable, Sendable {
        /// The kind of transfer in words.
        public var kind: String
        /// Who is proposed.
        public var employee: EmployeeLines
        /// The day from which the rank holds.
        public var rankSince: CivilDate?
        /// The highest education.
        public var education: String?
        /// The post and the unit gone to.
        public var target: (post: String, unit: String)
        /// What the team considers, line by line: predicates, certificates, credits, occupation.
        public var considerations: [String]

        /// A candidate.
        public init(
            kind: String,
            employee: EmployeeLines,
            rankSince: CivilDate? = nil,
            education: String? = nil,
            target: (post: String, unit: String),
            considerations: [String]
        ) {
            self.kind = kind
            self.employee = employee
            self.rankSince = rankSince
            self.education = education
            self.target = target
            self.considerations = considerations
        }

        /// Whether two candidates have the same lines.
        public static func == (one: Candidate, other: Candidate) -> Bool { one.cells == other.cells }
        /// Hashes the lines.
        public func hash(into hasher: inout Hasher) { hasher.combine(cells) }

        var cells: [String] {
            let since = rankSince.map { " (TMT \($0.text(in: .indonesian)))" } ?? ""
            let lines = [
                employee.name, "NIP\u{A0}\(EmployeeLines.spaced(employee.nip))", (employee.rank ?? "-") + since,
                education,
            ]
            return [
                kind, lines.compactMap { $0 }.joined(separator: "\n"), "\(employee.post)\n\(employee.unit)",
                "\(target.post)\n\(target.unit)", considerations.joined(separator: "\n"),
            ]
        }
    }

    /// The secretariat's paper.
    public var letterhead: Letterhead
    /// What is brought before the team, such as `Paket Nomor 3`.
    public var occasion: String
    /// The day as of which data were read.
    public var asOf: CivilDate
    /// Those proposed.
    public var candidates: [Candidate]

    /// A paper.
    public init(
        letterhead: Letterhead,
        occasion: String,
        asOf: CivilDate,
        candidates: [Candidate]
    ) {
        self.letterhead = letterhead
        self.occasion = occasion
        self.asOf = asOf
        self.candidates = candidates
    }

    /// The paper as HTML.
    public func page() throws(RenderingFault) -> Page {
        var grid = Grid([
            .init("No", percent: 4), .init("Usulan", percent: 9), .init("PNS yang Diusulkan", percent: 25),
            .init("Jabatan Saat Ini", percent: 19), .init("Usulan Jabatan", percent: 19), .init("Kajian"),
        ])
        for (place, candidate) in candidates.enumerated() { grid.add(["\(place + 1)"] + candidate.cells) }
        return try Page(
            CommitteeForm(
                documentTitle: "Bahan Rapat Tim Penilai Kinerja",
                letterhead: letterhead,
                sheetTitle: "Bahan Rapat Tim Penilai Kinerja PNS",
                subtitle: "\(occasion), data per \(asOf.text(in: .indonesian))",
                table: grid,
                remark: "Rahasia. Tanpa foto dan usia; dikecualikan dari informasi publik (UU 14/2008 Ps 17 huruf h).",
                watermark: "DRAFT – BELUM FINAL"
            )
        )
    }
}
