import TransferStore

extension Phrase {
    /// What a check of the database on one text asks for.
    static func textRefused(_ constraint: TextConstraint, option: String?) -> Phrase {
        let field = field(constraint.column, option: option)
        guard let maximum = constraint.maximum else {
            guard constraint.minimum == nil else {
                return Phrase("\(field.indonesian) kosong; isilah.", "\(field.english) is empty; fill it in.")
            }
            return Phrase(
                "\(field.indonesian) tidak berbentuk seperti yang disyaratkan; periksa huruf, tanda baca dan panjangnya.",
                "\(field.english) is not of the form that is asked for; check its letters, signs and length."
            )
        }
        guard let minimum = constraint.minimum, minimum > 0 else {
            return Phrase(
                "\(field.indonesian) tidak diterima: paling banyak \(maximum) karakter, tanpa karakter kendali. Persingkat.",
                "\(field.english) is not taken: at most \(maximum) characters, and no control characters. Shorten it."
            )
        }
        return Phrase(
            "\(field.indonesian) tidak diterima: harus \(minimum) sampai \(maximum) karakter selain spasi, "
                + "tanpa karakter kendali. Persingkat atau lengkapi.",
            "\(field.english) is not taken: it must have \(minimum) to \(maximum) characters besides spaces, "
                + "and no control characters. Shorten or complete it."
        )
    }

    /// A text of the command line is too long; what it says is not repeated.
    static func textTooLong(_ option: String, _ maximum: Int, found: Int) -> Phrase {
        Phrase(
            "Teks \(option) terlalu panjang: \(found) karakter, paling banyak \(maximum). Persingkat, "
                + "atau lampirkan uraian lengkapnya sebagai dokumen.",
            "The text of \(option) is too long: \(found) characters, at most \(maximum). Shorten it, "
                + "or file the whole of it as a document."
        )
    }

    private static func field(_ column: String, option: String?) -> Phrase {
        if let option { return Phrase("Nilai \(option)", "The value of \(option)") }
        guard !column.isEmpty else { return Phrase("Salah satu teks", "One of the texts") }
        return Phrase("Isian \(column)", "The field \(column)")
    }
}
