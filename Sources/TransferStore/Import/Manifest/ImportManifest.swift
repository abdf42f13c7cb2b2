/// What a directory says of its own files, so that a file cut or changed on the way is not applied.
///
/// `manifest.sha256` is the output of `sha256sum *.csv`; `jumlah_baris.csv` has the columns `berkas` and
/// `jumlah_baris`, the header not counted. Both may be left out.
struct ImportManifest: Equatable, Sendable {
    static let checksumFile = "manifest.sha256"
    static let rowCountFile = "jumlah_baris.csv"

    /// SHA-256 by file, in lower-case hexadecimal digits.
    private(set) var checksums: [String: String] = [:]
    /// Rows by file.
    private(set) var rowCounts: [String: Int] = [:]

    /// The files that have to be there.
    var files: Set<String> { Set(checksums.keys).union(rowCounts.keys) }

    /// Takes a line of `manifest.sha256`: the digest, two characters, the name.
    ///
    /// - Returns: false when the line is something else.
    mutating func takeChecksum(line: some StringProtocol) -> Bool {
        let parts = line.split(maxSplits: 1) { $0 == " " }
        guard parts.count == 2, parts[0].utf8.count == 64, parts[0].allSatisfy(\.isHexDigit) else { return false }
        let name = parts[1].drop { $0 == " " || $0 == "*" }
        guard Self.isName(name) else { return false }
        checksums[String(name)] = parts[0].lowercased()
        return true
    }

    /// Takes a row of `jumlah_baris.csv`.
    ///
    /// - Returns: false when the row is something else.
    mutating func takeRowCount(fields: [String]) -> Bool {
        guard fields.count == 2, let count = Int(fields[1]), count >= 0, Self.isName(fields[0]) else {
            return false
        }
        rowCounts[fields[0]] = count
        return true
    }

    /// Of a file in this folder, that can be shown as it is.
    private static func isName(_ name: some StringProtocol) -> Bool {
        !name.isEmpty && name != "." && name != ".."
            && !name.unicodeScalars.contains {
                $0 == "/" || $0.properties.generalCategory == .control
            }
    }
}
