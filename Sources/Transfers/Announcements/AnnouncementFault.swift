/// Why something is not announced.
public enum AnnouncementFault: String, LegalFault, CaseIterable {
    case textMissing = "UMUM01"
    case textRevealing = "UMUM02"
    case nothingToAnnounce = "UMUM03"
    case effectiveBeforeDecree = "UMUM04"
    case withheldWithoutReason = "UMUM05"
    case noSuchRecord = "UMUM06"
    case alreadyStruckOut = "UMUM07"
    case correctionWithoutEntry = "UMUM08"
    case nothingCorrected = "UMUM09"
    case noticeTooLate = "UMUM10"
    case signatureInvalid = "UMUM12"
    case causeElsewhere = "UMUM13"
    case urgentNoticeTooLate = "UMUM14"
    case revokedMeanwhile = "UMUM15"

    /// The rule and the sentences.
    public var grounds: LegalGrounds {
        let (basis, indonesian, english) = texts
        return LegalGrounds(basis, indonesian, english)
    }

    private var texts: (basis: String, indonesian: String, english: String) {
        switch self {
        case .textMissing:
            (
                "rancangan (isi pengumuman)",
                "Isi pengumuman belum lengkap; lengkapi nama, jabatan, unit, wilayah, nomor dan dasar hukum",
                "The announcement is incomplete; fill in name, post, unit, district, number and legal basis"
            )
        case .textRevealing:
            (
                "UU 27/2022 Ps 4; UU 14/2008 Ps 17(h)",
                "Teks memuat nomor sepanjang NIK/NIP atau alamat surel; hapus dari teks",
                "A text carries a number as long as a NIK or NIP, or an e-mail address; take it out"
            )
        case .nothingToAnnounce:
            (
                "rancangan (pengumuman)", "Tidak ada yang diumumkan; tandatangani SK-nya dahulu",
                "There is nothing to announce; sign the decree first"
            )
        case .effectiveBeforeDecree:
            (
                "rancangan (tanggal SK dan TMT)",
                "TMT atau tanggal ralat mendahului tanggal SK; perbaiki, atau terbitkan SK perbaikan",
                "A TMT or correction is before the decree's date; correct it, or issue a correcting decree"
            )
        case .withheldWithoutReason:
            (
                "UU 14/2008 Ps 17",
                "Penempatan hanya tidak diumumkan atas perintah tertulis PPK; sebutkan alasannya",
                "A placement is withheld only by a written instruction of the PPK; give the reason"
            )
        case .noSuchRecord:
            (
                "rancangan (ralat)", "Entri yang diralat tidak ada; lihat announcement show",
                "There is no such entry to correct; look at announcement show"
            )
        case .alreadyStruckOut:
            (
                "rancangan (ralat bertambah)",
                "Entri itu sudah diralat; ralatlah entri penggantinya",
                "The entry is struck out already; correct the one that took its place"
            )
        case .correctionWithoutEntry:
            (
                "rancangan (isi ralat)",
                "Ralat dan entri penggantinya tidak cocok; ralat memuat pengganti, pencabutan tidak",
                "The change and its entry do not fit; a correction brings one, a revocation brings none"
            )
        case .nothingCorrected:
            (
                "rancangan (ralat)", "Entri pengganti sama dengan yang diralat; ubah sedikitnya satu isinya",
                "The correction changes nothing; change at least one thing"
            )
        case .noticeTooLate:
            (
                "rancangan (pemberitahuan pribadi lebih dahulu)",
                "Pegawai diberi tahu secara pribadi sedikitnya satu hari kerja sebelumnya; undurkan pengumuman",
                "People are told in person at least one working day before; announce later"
            )
        case .causeElsewhere:
            (
                "rancangan (isi ralat)",
                "Sebab itu bukan bagi pengumuman ini; yang hanya menambah keterangan dan yang mencoret entri dibedakan",
                "That cause is not for this announcement; what only adds and what strikes out are different"
            )
        case .urgentNoticeTooLate:
            (
                "rancangan (pemberitahuan pribadi lebih dahulu)",
                "Yang ditugaskan diberi tahu secara pribadi lebih dahulu, selama jam pada aturan ASSIGNMENT_NOTICE; tunggu",
                "Whoever is sent is told in person first, by the hours of the rule ASSIGNMENT_NOTICE; wait"
            )
        case .revokedMeanwhile:
            (
                "UU 30/2014 Ps 66 (pembatalan)",
                "SK seorang yang dimuat konsep ini sudah dibatalkan; susun lagi dengan announcement draft",
                "The decree of somebody in this draft was revoked; draft again by announcement draft"
            )
        case .signatureInvalid:
            (
                "UU 11/2008 Ps 11 (tanda tangan elektronik)",
                "Tanda tangan elektronik SK tidak sah; periksa dengan document show, lalu tanda tangani SK yang benar",
                "The decree's electronic signature is not valid; look at document show, then sign the right decree"
            )
        }
    }
}
