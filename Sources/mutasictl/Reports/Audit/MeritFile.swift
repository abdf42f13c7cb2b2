import TransferStore

/// A file of the evidence for the merit system.
struct MeritFile {
    /// What `sha256sum --check` reads.
    static let manifest = "manifest.sha256"

    let name: String
    let rows: Int
    let bytes: [UInt8]

    /// All files of a period.
    ///
    /// - Throws: `PostgresError`.
    static func all(of period: MeritPeriod, named: Bool, _ evidence: MeritEvidence) throws -> [MeritFile] {
        let parts = MeritEvidence.parts(of: period, named: named)
        let display = ProgressDisplay()
        defer { display.clear() }
        return try parts.enumerated().map { place, part in
            display.show(ProgressLine(label: part.name, fraction: Double(place) / Double(parts.count)))
            var rows: [[String]] = []
            try evidence.forEachRow(of: part) { rows.append($0) }
            return MeritFile(
                name: "\(part.name).csv",
                rows: rows.count,
                bytes: Array(CSV.document(part.columns, rows).utf8)
            )
        }
    }
}
