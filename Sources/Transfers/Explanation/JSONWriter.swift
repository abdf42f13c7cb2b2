/// Writes JSON in the order it is told, so that the same input gives the same bytes.
struct JSONWriter {
    private var bytes: [UInt8] = []
    private var needsComma = false

    /// A writer with room for an explanation of the usual length.
    init() {
        bytes.reserveCapacity(8_192)
    }

    /// What has been written.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    mutating func object(_ body: (inout JSONWriter) -> Void) {
        open("{")
        body(&self)
        close("}")
    }

    mutating func array(_ body: (inout JSONWriter) -> Void) {
        open("[")
        body(&self)
        close("]")
    }

    mutating func object(_ key: String, _ body: (inout JSONWriter) -> Void) {
        write(key: key)
        object(body)
    }

    mutating func array(_ key: String, _ body: (inout JSONWriter) -> Void) {
        write(key: key)
        array(body)
    }

    mutating func field(_ key: String, _ value: String?) {
        write(key: key)
        separate()
        if let value { write(string: value) } else { bytes += "null".utf8 }
    }

    mutating func field(_ key: String, _ value: Int) {
        write(key: key)
        separate()
        bytes += String(value).utf8
    }

    mutating func field(_ key: String, _ value: Bool) {
        write(key: key)
        separate()
        bytes += (value ? "true" : "false").utf8
    }

    mutating func null(_ key: String) {
        field(key, String?.none)
    }

    mutating func element(_ value: String) {
        separate()
        write(string: value)
    }

    private mutating func open(_ bracket: Unicode.Scalar) {
        separate()
        bytes.append(UInt8(ascii: bracket))
        needsComma = false
    }

    private mutating func close(_ bracket: Unicode.Scalar) {
        bytes.append(UInt8(ascii: bracket))
        needsComma = true
    }

    private mutating func write(key: String) {
        separate()
        // Keys are ours, and need no escape.
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: key.utf8)
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    private mutating func write(string: String) {
        bytes.append(UInt8(ascii: "\""))
        var needsEscape = false
        for byte in string.utf8 where Self.needsEscape(byte) { needsEscape = true }
        if needsEscape {
            for byte in string.utf8 { write(byte) }
        } else {
            bytes.append(contentsOf: string.utf8)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func write(_ byte: UInt8) {
        guard Self.needsEscape(byte) else { return bytes.append(byte) }
        if byte < 0x20 {
            bytes.append(contentsOf: "\\u00".utf8)
            bytes.append(contentsOf: [Self.digit(byte >> 4), Self.digit(byte & 15)])
        } else {
            bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
        }
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? 0x30 + value : 0x57 + value
    }
}
