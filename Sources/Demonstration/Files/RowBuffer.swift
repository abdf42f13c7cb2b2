/// The rows of a file as they are made: comma, line feed, and quotes only where a value needs them (RFC 4180).
struct RowBuffer {
    private(set) var bytes: [UInt8] = []
    private(set) var rows = 0

    mutating func row(_ values: String...) { row(values) }

    mutating func row(_ values: [String]) {
        for (position, value) in values.enumerated() {
            if position > 0 { bytes.append(UInt8(ascii: ",")) }
            append(value)
        }
        bytes.append(UInt8(ascii: "\n"))
        rows += 1
    }

    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    private mutating func append(_ value: String) {
        guard value.utf8.contains(where: Self.needsQuotes) else {
            bytes.append(contentsOf: value.utf8)
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in value.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func needsQuotes(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
            || byte == UInt8(ascii: "\r")
    }
}
