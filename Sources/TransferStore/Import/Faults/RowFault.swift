public import Transfers

/// What an import finds in a row, besides the faults of the values themselves (NIP, TGL, KOM and others).
public enum RowFault: Fault {
    /// The number of values is not that of the header.
    case wrongFieldCount(expected: Int, found: Int)
    /// Text stands behind a closing quote.
    case textAfterQuote
    /// The same row stands on an earlier line; one is kept.
    case repeated(firstLine: Int)
    /// Another row, on that line, says something else under the same key; none is applied.
    case conflict(otherLine: Int)
    /// A value that must be there is empty.
    case empty
    /// The value is not a number within the bounds.
    case notANumber(from: Int, to: Int)
    /// The value is none of those allowed.
    case notOneOf([String])
    /// The value is no code: letters, digits and `._:/-`, at most 64 of them.
    case notACode
    /// The text is too long or holds control characters.
    case badText
    /// The text looks as if an encoding was mistaken for another.
    case mojibake
    /// An e-mail address that cannot be one.
    case badAddress
    /// An old NIP that does not have nine digits.
    case notNineDigits
    /// A telephone number that cannot be one.
    case badTelephone
    /// One of the nine general competencies where a technical one belongs.
    case notTechnical
    /// Another need asks for the same post in the same unit.
    case needTaken
    /// Kind, echelon and step of a post do not name a level.
    case postWithoutLevel
    /// A period that ends before it begins.
    case periodReversed
    /// The unit is not known.
    case unknownUnit
    /// The post is not known.
    case unknownPost
    /// No active employee has the NIP.
    case unknownEmployee
    /// The education is not known.
    case unknownEducation
    /// The unit is no longer active; the one that follows it, where that is on record.
    case inactiveUnit(successor: String?)
    /// A leave outside of state responsibility whose last day is over, and which is still on record (`TIM_6`).
    case leaveOver
    /// The predicate contradicts results and behaviour, which decide.
    case predicateCorrected
    /// A nine-box number without the scheme that gives it a meaning.
    case boxWithoutScheme
    /// A relation to oneself.
    case relatedToSelf
    /// Fewer seats than are taken already.
    case seatsTaken
    /// Numbers that were taken without the blanks, dots and apostrophes in them, in so many rows.
    case normalised(rows: Int)
    /// A penalty whose days contradict each other; it counts as running.
    case doubtfulPenalty
    /// The employee stated their wishes in the system on that day or later.
    case statedSince
    /// More people than the post needs.
    case surplus

    /// The code.
    public var code: String {
        switch self {
        case .wrongFieldCount: "BRS01"
        case .textAfterQuote: "BRS02"
        case .repeated: "BRS03"
        case .conflict: "BRS04"
        case .empty: "NIL01"
        case .notANumber: "NIL02"
        case .notOneOf: "NIL03"
        case .notACode: "NIL04"
        case .badText: "NIL05"
        case .mojibake: "NIL06"
        case .badAddress: "NIL07"
        case .notNineDigits: "NIL08"
        case .badTelephone: "NIL09"
        case .normalised: "NIL10"
        case .notTechnical: "KOM03"
        case .needTaken: "DATA03"
        case .postWithoutLevel: "JAB01"
        case .periodReversed: "TGL06"
        case .unknownUnit: "REF01"
        case .unknownPost: "REF02"
        case .unknownEmployee: "REF03"
        case .unknownEducation: "REF04"
        case .inactiveUnit: "REF05"
        case .leaveOver: "REF06"
        case .predicateCorrected: "SKP01"
        case .boxWithoutScheme: "KOT01"
        case .relatedToSelf: "REL01"
        case .seatsTaken: "PLT01"
        case .doubtfulPenalty: "HUK01"
        case .statedSince: "ASP01"
        case .surplus: "FOR01"
        }
    }

    /// What is wrong and what helps.
    public func sentence(in language: Language) -> String {
        switch language {
        case .indonesian: indonesian
        case .english: english
        }
    }

    private var indonesian: String {
        switch self {
        case .wrongFieldCount(let expected, let found):
            "Baris berisi \(found) nilai, seharusnya \(expected); periksa pemisah dan tanda petik."
        case .textAfterQuote: "Ada teks setelah tanda petik penutup; gandakan tanda petik di dalam teks."
        case .repeated(let line): "Sama dengan baris \(line); satu yang dipakai."
        case .conflict(let line):
            "Kunci yang sama berisi data lain pada baris \(line); tidak ada yang dipakai sebelum diperbaiki."
        case .empty: "Nilai wajib diisi."
        case .notANumber(let low, let high): "Nilai harus angka bulat \(low) sampai \(high)."
        case .notOneOf(let allowed): "Nilai harus salah satu dari: \(allowed.joined(separator: ", "))."
        case .notACode: "Kode hanya boleh berisi huruf, angka dan ._:/- (paling banyak 64)."
        case .badText: "Teks terlalu panjang atau berisi karakter kendali."
        case .mojibake: "Teks tampak salah pengodean; periksa huruf yang janggal."
        case .badAddress: "Alamat surel tidak mungkin benar; dikosongkan."
        case .notNineDigits: "NIP lama harus 9 angka; dikosongkan."
        case .badTelephone: "Nomor telepon tidak mungkin benar; dikosongkan."
        case .notTechnical: "Kompetensi ini bukan kompetensi teknis; isi di asesmen.csv."
        case .needTaken: "Jabatan di unit itu sudah diminta oleh kebutuhan lain."
        case .postWithoutLevel:
            "Jenis, eselon, dan jenjang tidak cocok; jabatan struktural perlu eselon_id, jabatan fungsional perlu jenjang."
        case .periodReversed: "Tanggal akhir lebih awal daripada tanggal mulai."
        case .unknownUnit: "Unit tidak dikenal; tambahkan ke unor.csv atau perbaiki kodenya."
        case .unknownPost: "Jabatan tidak dikenal; tambahkan ke jabatan.csv atau perbaiki kodenya."
        case .unknownEmployee: "Tidak ada pegawai aktif dengan NIP ini; periksa pegawai.csv."
        case .unknownEducation: "Pendidikan tidak dikenal; tambahkan ke pendidikan.csv atau perbaiki kodenya."
        case .inactiveUnit(let successor):
            "Unit sudah tidak aktif; pindahkan ke unit penerusnya\(successor.map { ", \($0)" } ?? "")."
        case .leaveOver:
            "Cuti di luar tanggungan negara sudah berakhir, tetapi masih tercatat; perbarui kedudukan hukum di sumbernya."
        case .predicateCorrected:
            "Predikat tidak sesuai hasil dan perilaku kerja; hasil hitungan yang dipakai, nilai asli disimpan."
        case .boxWithoutScheme: "Nomor kotak tanpa skema tidak bermakna; isi skema_box."
        case .relatedToSelf: "Relasi dengan diri sendiri tidak mungkin."
        case .seatsTaken: "Kuota lebih kecil daripada kursi yang sudah terisi."
        case .normalised(let rows): "Spasi, titik, atau tanda petik dalam nomor diabaikan pada \(rows) baris."
        case .doubtfulPenalty: "Tanggal hukuman saling bertentangan; dianggap masih berjalan sampai diperiksa."
        case .statedSince:
            "Pegawai sudah menyatakannya sendiri pada hari itu atau sesudahnya; baris disimpan sebagai riwayat. "
                + "Hanya tanggal yang lebih baru yang dipakai."
        case .surplus: "Kelebihan pegawai: bezetting melebihi kebutuhan."
        }
    }

    private var english: String {
        switch self {
        case .wrongFieldCount(let expected, let found):
            "The row has \(found) values instead of \(expected); look at delimiters and quotes."
        case .textAfterQuote: "Text stands behind a closing quote; write quotes within text twice."
        case .repeated(let line): "The same as line \(line); one is kept."
        case .conflict(let line):
            "Line \(line) says something else under the same key; neither is applied until that is settled."
        case .empty: "A value is required."
        case .notANumber(let low, let high): "The value is a whole number from \(low) to \(high)."
        case .notOneOf(let allowed): "The value is one of: \(allowed.joined(separator: ", "))."
        case .notACode: "A code has letters, digits and ._:/- only (at most 64)."
        case .badText: "The text is too long or holds control characters."
        case .mojibake: "The text seems to be in a mistaken encoding; look at odd letters."
        case .badAddress: "The e-mail address cannot be right; left empty."
        case .notNineDigits: "An old NIP has nine digits; left empty."
        case .badTelephone: "The telephone number cannot be right; left empty."
        case .notTechnical: "This is no technical competency; it belongs in asesmen.csv."
        case .needTaken: "Another need asks for that post in that unit already."
        case .postWithoutLevel:
            "Kind, echelon and step do not fit; a structural post needs eselon_id, a functional one jenjang."
        case .periodReversed: "The last day is before the first."
        case .unknownUnit: "The unit is not known; add it to unor.csv or mend its code."
        case .unknownPost: "The post is not known; add it to jabatan.csv or mend its code."
        case .unknownEmployee: "No active employee has this NIP; look at pegawai.csv."
        case .unknownEducation: "The education is not known; add it to pendidikan.csv or mend its code."
        case .inactiveUnit(let successor):
            "The unit is no longer active; use the one that follows it\(successor.map { ", \($0)" } ?? "")."
        case .leaveOver:
            "The leave (CLTN) is over and still on record; mend the legal position at its source."
        case .predicateCorrected:
            "The predicate contradicts results and behaviour; the computed one is used, the original kept."
        case .boxWithoutScheme: "A box number means nothing without its scheme; fill in skema_box."
        case .relatedToSelf: "Nobody is related to themselves."
        case .seatsTaken: "Fewer seats than are taken already."
        case .normalised(let rows): "Blanks, dots or apostrophes in the number were passed over in \(rows) rows."
        case .doubtfulPenalty: "The days of the penalty contradict each other; it counts as running until checked."
        case .statedSince:
            "The employee stated it themselves on that day or later; the row is kept as history. "
                + "Only a later day is taken."
        case .surplus: "There are more people than the post needs (kelebihan pegawai)."
        }
    }
}
