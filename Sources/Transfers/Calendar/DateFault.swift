/// Why a text is not a date.
public enum DateFault: String, Fault {
    /// None of the known forms.
    case unreadable = "TGL01"
    /// A form that is known, but a day that does not exist, such as 31 February.
    case noSuchDay = "TGL02"
    /// A year of two digits.
    case twoDigitYear = "TGL03"
    /// Slashes, where day and month cannot be told apart.
    case ambiguousSlashes = "TGL04"
    /// A bare number, as a spreadsheet writes a date in a column that is not text.
    case serialNumber = "TGL05"

    /// The code.
    public var code: String { rawValue }

    /// What is wrong and what helps.
    public func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.unreadable, .indonesian): "Tanggal tidak terbaca; tulislah 2025-10-01, 01-10-2025 atau 1 Oktober 2025."
        case (.unreadable, .english): "The date cannot be read; write 2025-10-01, 01-10-2025 or 1 Oktober 2025."
        case (.noSuchDay, .indonesian): "Tanggal tersebut tidak ada dalam kalender."
        case (.noSuchDay, .english): "There is no such day in the calendar."
        case (.twoDigitYear, .indonesian): "Tahun harus empat angka."
        case (.twoDigitYear, .english): "The year must have four digits."
        case (.ambiguousSlashes, .indonesian):
            "Garis miring tidak diterima karena hari dan bulan dapat tertukar; tulislah 2025-10-01."
        case (.ambiguousSlashes, .english):
            "Slashes are refused because day and month may be confused; write 2025-10-01."
        case (.serialNumber, .indonesian):
            "Nilai ini nomor seri lembar kerja; format kolom sebagai teks, atau impor dengan --excel-dates."
        case (.serialNumber, .english):
            "This is a spreadsheet's serial number; format the column as text, or import with --excel-dates."
        }
    }
}
