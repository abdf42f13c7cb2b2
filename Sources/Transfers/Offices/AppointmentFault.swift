/// Why an appointment does not enter the register of offices, or is not ended.
public enum AppointmentFault: String, LegalFault, CaseIterable {
    case letterMissing = "PEJABAT01"
    case endsBeforeItBegins = "PEJABAT02"
    case scopeMisplaced = "PEJABAT03"
    case officeTaken = "PEJABAT04"
    case seatedTwice = "PEJABAT05"
    case employeeRequired = "PEJABAT06"
    case codeTaken = "PEJABAT07"
    case ended = "PEJABAT08"
    case endsLater = "PEJABAT09"
    case reasonMissing = "PEJABAT10"

    /// The rule and the sentences.
    public var grounds: LegalGrounds {
        let (basis, indonesian, english) = texts
        return LegalGrounds(basis, indonesian, english)
    }

    private var texts: (basis: String, indonesian: String, english: String) {
        switch self {
        case .letterMissing:
            (
                "UU 30/2014 Ps 12-14",
                "Surat pengangkatan atau delegasinya belum disebut; tulis nomor dan tanggalnya, yang tidak di masa depan",
                "The letter of appointment or delegation is missing; give its number and a date that is not in the future"
            )
        case .endsBeforeItBegins:
            (
                "rancangan: daftar pejabat",
                "Hari terakhir mendahului hari pertama; perbaiki salah satunya",
                "The last day is before the first; mend one of them"
            )
        case .scopeMisplaced:
            (
                "UU 30/2014 Ps 13",
                "Hanya delegasi PPK yang menyebut apa yang didelegasikan; sebutkan dengan --act, atau hilangkan",
                "A delegation of the PPK, and nothing else, names what is delegated; give --act, or leave it out"
            )
        case .officeTaken:
            (
                "PP 30/2019 Ps 1; UU 30/2014",
                "Jabatan ini sudah dipegang orang lain pada masa itu; akhiri dahulu (office end), atau daftarkan sebagai "
                    + "PLT atau PLH",
                "Somebody else holds this office in that time; end it first (office end), or enter a PLT or PLH"
            )
        case .seatedTwice:
            (
                "PP 30/2019 Ps 1",
                "Orang ini sudah memegangnya, atau sudah menjadi anggota TPK, pada masa itu; satu orang satu kursi",
                "This person holds it already, or sits on the TPK already, in that time; one person has one seat"
            )
        case .employeeRequired:
            (
                "PP 11/2017; PP 30/2019",
                "Hanya PPK yang dapat bukan pegawai ASN; untuk jabatan lain sebutkan NIP",
                "Only a PPK may be no civil servant; name a NIP for every other office"
            )
        case .codeTaken:
            (
                "rancangan: daftar pejabat",
                "Sebutan itu sudah dipakai pejabat lain; pilih yang lain, misalnya GUBERNUR-2030",
                "Another official goes by that code; choose another, such as GUBERNUR-2030"
            )
        case .ended:
            (
                "rancangan: daftar pejabat",
                "Masa jabatan ini sudah diakhiri; riwayat tidak diubah",
                "This term was ended before; history is not changed"
            )
        case .endsLater:
            (
                "rancangan: daftar pejabat",
                "Hari berakhir harus dalam masa jabatannya; perpanjangan adalah pengangkatan baru",
                "It ends within its term; a longer one is a new appointment"
            )
        case .reasonMissing:
            (
                "UU 30/2014",
                "Alasan tertulis wajib ada; tuliskan alasannya",
                "A written reason is mandatory; write it down"
            )
        }
    }
}
