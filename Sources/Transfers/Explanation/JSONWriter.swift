/// Writes JSON in the order it is told, so that the same input gives the same bytes.
struct JSONWriter {
    private var bytes: [UInt8] = []
    private var needsComma = false

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
        write(string: key)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    private mutating func write(string: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in string.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case ..<0x20:
                bytes += [
                    UInt8(ascii: "\\"), UInt8(ascii: "u"), 0x30, 0x30, Self.digit(byte >> 4), Self.digit(byte & 15),
                ]
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? 0x30 + value : 0x57 + value
    }
}
