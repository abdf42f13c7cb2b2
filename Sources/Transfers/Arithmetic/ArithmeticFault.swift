/// Why an exact computation has no result.
public enum ArithmeticFault: String, Fault {
    /// A division by zero.
    case divisionByZero = "ARITH01"
    /// A result that needs more than 64 bits above or below the line.
    case overflow = "ARITH02"
    /// A text that is not a decimal number.
    case notADecimal = "ARITH03"

    /// The code.
    public var code: String { rawValue }

    /// What is wrong and what helps.
    public func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.divisionByZero, .indonesian): "Perhitungan membagi dengan nol."
        case (.divisionByZero, .english): "A computation divides by zero."
        case (.overflow, .indonesian): "Hasil perhitungan terlalu besar untuk disimpan secara tepat."
        case (.overflow, .english): "A result is too large to be kept exactly."
        case (.notADecimal, .indonesian): "Nilai bukan bilangan desimal; tulislah seperti 12.5."
        case (.notADecimal, .english): "The value is not a decimal number; write it like 12.5."
        }
    }
}
