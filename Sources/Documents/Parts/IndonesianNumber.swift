/// Whole numbers in words, as letters write them behind the digits.
enum IndonesianNumber {
    private static let digits = [
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
    ]

    /// The words for a number from 0 to 999; its digits for any other.
    static func words(_ number: Int) -> String {
        switch number {
        case 0...11: digits[number]
        case 12...19: words(number - 10) + " belas"
        case 20...99: words(number / 10) + " puluh" + rest(number % 10)
        case 100...199: "seratus" + rest(number - 100)
        case 200...999: words(number / 100) + " ratus" + rest(number % 100)
        default: String(number)
        }
    }

    private static func rest(_ number: Int) -> String {
        number == 0 ? "" : " " + words(number)
    }
}
