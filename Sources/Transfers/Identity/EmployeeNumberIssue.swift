/// What can be wrong with an employee number, by the codes of the import report.
public enum EmployeeNumberIssue: String, Fault, CaseIterable {
    case notEighteenDigits = "NIP01"
    case impossibleBirthDate = "NIP02"
    case impossibleEntry = "NIP03"
    case impossibleSex = "NIP04"
    case zeroSerial = "NIP05"
    case unusualEntryAge = "NIP06"
    case otherBirthDate = "NIP07"
    case otherEntry = "NIP08"
    case otherSex = "NIP09"
    case otherAppointmentYear = "NIP10"
    case heldByAnother = "NIP11"
    case oldNumber = "NIP12"
    case spreadsheetDamage = "NIP13"

    /// What an issue does to the row it is found in.
    public enum Severity: String, Sendable {
        /// The row is not applied.
        case reject
        /// The row is applied and the issue reported.
        case warning
    }

    /// What the issue does to the row it is found in.
    public var severity: Severity {
        switch self {
        case .unusualEntryAge, .otherBirthDate, .otherEntry, .otherSex, .otherAppointmentYear: .warning
        default: .reject
        }
    }

    /// The code, `NIP01` to `NIP13`.
    public var code: String { rawValue }

    /// What is wrong and what helps; never the number itself.
    public func sentence(in language: Language) -> String {
        switch language {
        case .indonesian: indonesianSentence
        case .english: englishSentence
        }
    }

    private var indonesianSentence: String {
        switch self {
        case .notEighteenDigits: "NIP harus tepat 18 angka; periksa angka yang kurang atau lebih."
        case .impossibleBirthDate: "Angka 1–8 bukan tanggal lahir yang mungkin; cocokkan dengan SK CPNS."
        case .impossibleEntry: "Angka 9–14 bukan TMT yang mungkin; cocokkan dengan SK pengangkatan."
        case .impossibleSex: "Angka ke-15 harus 1 atau 2; cocokkan dengan SK pengangkatan."
        case .zeroSerial: "Nomor urut 000 tidak pernah diterbitkan; cocokkan dengan SK pengangkatan."
        case .unusualEntryAge: "Usia saat TMT di luar kebiasaan; periksa tanggal lahir dan TMT."
        case .otherBirthDate: "Tanggal lahir berbeda dari NIP; nilai berkas dipakai karena NIP tidak diterbitkan ulang."
        case .otherEntry: "TMT CPNS berbeda dari NIP; nilai berkas dipakai."
        case .otherSex: "Jenis kelamin berbeda dari NIP; periksa berkas."
        case .otherAppointmentYear: "Tahun pengangkatan PPPK berbeda dari NI PPPK; periksa SK."
        case .heldByAnother:
            "NIP yang sama dipakai oleh orang dengan nama atau tanggal lahir lain; selesaikan di antrean konflik."
        case .oldNumber: "Ini NIP lama 9 angka; isikan di kolom nip_lama."
        case .spreadsheetDamage:
            "Angka 16–18 hilang karena lembar kerja; format kolom sebagai teks lalu isi ulang dari sumber."
        }
    }

    private var englishSentence: String {
        switch self {
        case .notEighteenDigits: "A NIP has exactly 18 digits; look for one too few or too many."
        case .impossibleBirthDate: "Digits 1–8 are no possible birth date; compare with the appointment decree."
        case .impossibleEntry: "Digits 9–14 are no possible entry; compare with the appointment decree."
        case .impossibleSex: "Digit 15 must be 1 or 2; compare with the appointment decree."
        case .zeroSerial: "Serial 000 is never issued; compare with the appointment decree."
        case .unusualEntryAge: "The age at entry is unusual; check birth date and entry date."
        case .otherBirthDate:
            "The birth date differs from the NIP; the file's is kept, since a NIP is never issued anew."
        case .otherEntry: "The entry date differs from the NIP; the file's is kept."
        case .otherSex: "The sex differs from the NIP; check the file."
        case .otherAppointmentYear: "The year of appointment differs from the NI PPPK; check the decree."
        case .heldByAnother: "Another name or birth date has the same NIP; settle it in the conflict queue."
        case .oldNumber: "This is an old NIP of 9 digits; put it into the column nip_lama."
        case .spreadsheetDamage:
            "A spreadsheet lost digits 16–18; format the column as text and fill it again from the source."
        }
    }
}
