/// Bytes written as pairs of hexadecimal digits.
enum Hexadecimal {
    /// Reads the digits; blanks are for the eye.
    static func bytes(_ text: String) -> [UInt8] {
        let digits = text.compactMap(\.hexDigitValue).map(UInt8.init)
        return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}
