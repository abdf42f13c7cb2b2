internal import CQRencode

/// A text as a QR code, which a telephone reads from a screen or from paper.
public struct QRCode: Sendable {
    /// The squares, row by row.
    private let rows: [[Bool]]

    /// Makes the code, of which some may be covered or torn; nil for an empty text, and for one that is too long.
    ///
    /// - Parameter text: What it says: at most 1,000 bytes, so that it can still be read from paper.
    public init?(_ text: String) {
        guard (1...1_000).contains(text.utf8.count), !text.utf8.contains(0),
            let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M)
        else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        let squares = UnsafeBufferPointer(start: code.pointee.data, count: width * width)
        rows = (0..<width).map { row in squares[row * width..<(row + 1) * width].map { $0 & 1 == 1 } }
    }

    /// The code as SVG, which needs nothing from outside of the page it stands in.
    ///
    /// - Parameter label: What it is, for who does not see it; markup has no place in it.
    /// - Returns: The element.
    public func svg(label: String) -> String {
        // Readers look for an empty margin of four squares.
        let size = rows.count + 8
        var path = ""
        for (y, row) in rows.enumerated() {
            var x = 0
            while let start = row[x...].firstIndex(of: true) {
                let end = row[start...].firstIndex(of: false) ?? row.count
                path += "M\(start + 4) \(y + 4)h\(end - start)v1h-\(end - start)z"
                x = end
            }
        }
        let name = label.filter { $0.isLetter || $0.isNumber || " .,-()".contains($0) }
        return """
            <svg class="qr" viewBox="0 0 \(size) \(size)" role="img" \
            aria-label="\(name)" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h\(size)v\(size)H0z"/>\
            <path fill="#000" d="\(path)"/></svg>
            """
    }
}
