/// Why a law that decrees cite is not put on record.
public enum LawFault: LegalFault {
    /// There is none of this code.
    case unknown(String)
    /// A reason is missing.
    case reasonMissing
    /// It does not say what is cited.
    case citationMissing
    /// What is cited is too long, or has control characters.
    case citationImpossible
    /// The decree itself sets the mark at the end.
    case citationEndsWithStop
    /// A rank that is not from 1 to 999.
    case impossiblePlace(Int)
    /// Its last day is before its first.
    case endsBeforeStart
    /// Its code has other characters than it may.
    case impossibleCode

    /// The code, `HKM01` to `HKM08`.
    public var code: String {
        switch self {
        case .unknown: "HKM01"
        case .reasonMissing: "HKM02"
        case .citationMissing: "HKM03"
        case .citationImpossible: "HKM04"
        case .citationEndsWithStop: "HKM05"
        case .impossiblePlace: "HKM06"
        case .endsBeforeStart: "HKM07"
        case .impossibleCode: "HKM08"
        }
    }

    /// The rule, what would satisfy it, and the basis.
    public var grounds: LegalGrounds {
        switch self {
        case .unknown(let code):
            LegalGrounds(
                "UU 12/2011 Lampiran II, dasar hukum",
                "peraturan \(code) tidak ada; lihat rule law list, atau tambahkan dengan rule law set --citation --from",
                "there is no law \(code); see rule law list, or add it by rule law set --citation --from"
            )
        case .reasonMissing:
            LegalGrounds(
                "UU 30/2014 Ps 55",
                "alasan perubahannya belum ada; tuliskan dengan --reason",
                "the reason of the change is missing; write it with --reason"
            )
        case .citationMissing:
            LegalGrounds(
                "UU 12/2011 Lampiran II, dasar hukum",
                "peraturan itu belum disebut; tulis jenis, nomor, tahun dan judulnya dengan --citation",
                "the law is not cited; give its kind, number, year and title by --citation"
            )
        case .citationImpossible:
            LegalGrounds(
                "UU 12/2011 Lampiran II, dasar hukum",
                "sebutan peraturan terlalu panjang atau lebih dari satu baris; tulis paling banyak 1000 karakter sebaris",
                "what is cited is too long or has several lines; write at most 1000 characters on one line"
            )
        case .citationEndsWithStop:
            LegalGrounds(
                "UU 12/2011 Lampiran II, dasar hukum",
                "sebutan peraturan tanpa tanda baca di akhir; SK yang memberinya",
                "what is cited has no mark at its end; the decree sets it"
            )
        case .impossiblePlace(let place):
            LegalGrounds(
                "UU 12/2011 Ps 7, tata urutan peraturan",
                "urutan \(place) tidak mungkin; sebut 1 sampai 999",
                "a rank of \(place) cannot be; give 1 to 999"
            )
        case .impossibleCode:
            LegalGrounds(
                "rancangan: kode peraturan",
                "kode itu tidak dapat dipakai; tulis dengan huruf, angka, titik, garis miring dan tanda hubung, misalnya UU-20-2023",
                "that code cannot be used; write one of letters, digits, dots, slashes and hyphens, such as UU-20-2023"
            )
        case .endsBeforeStart:
            LegalGrounds(
                "masa berlaku peraturan",
                "hari terakhir berlaku tidak boleh sebelum hari pertama; perbaiki --from atau --to",
                "the last day in force is not before the first; mend --from or --to"
            )
        }
    }
}
