public import Transfers

/// What an operator asked of announcements and the data do not have, or do not allow.
public enum AnnouncementStoreFault: GroundedFault {
    /// There is no announcement of this number.
    case unknown(String)
    /// Nothing was drafted for the package or the order.
    case noDraft(AnnouncementSubject)
    /// The decree is public already, under this number.
    case published(String)
    /// The person's placement is not in the announcement, or no line of theirs holds.
    case notAnnounced
    /// Names are looked for by at least this many letters.
    case searchTooShort(Int)
    /// Members of the package have no signed decree.
    case notSigned(PackageID)
    /// The unit lies in no district.
    case noDistrict(String)
    /// The name is redacted already.
    case redacted

    /// The code, `UMUM20` to `UMUM27`.
    public var code: String {
        switch self {
        case .unknown: "UMUM20"
        case .noDraft: "UMUM21"
        case .published: "UMUM22"
        case .notAnnounced: "UMUM23"
        case .searchTooShort: "UMUM24"
        case .notSigned: "UMUM25"
        case .noDistrict: "UMUM26"
        case .redacted: "UMUM27"
        }
    }

    /// The law and article, or the practice; nil for a slip.
    public var basis: String? {
        switch self {
        case .published: "rancangan: pengumuman hanya diralat"
        case .notSigned: "rancangan: pengumuman hanya dari SK yang ditandatangani"
        case .redacted: "UU 27/2022"
        case .unknown, .noDraft, .notAnnounced, .searchTooShort, .noDistrict: nil
        }
    }

    /// What is wrong and what helps.
    public func told(in language: Language) -> String {
        switch (self, language) {
        case (.unknown(let number), .indonesian):
            "Pengumuman \(number) tidak ada; lihat daftar: mutasictl announcement list."
        case (.unknown(let number), .english):
            "There is no announcement \(number); look at the list: mutasictl announcement list."
        case (.noDraft(.order), .indonesian):
            "Pengumuman surat tugas itu belum disusun; jalankan: mutasictl announcement draft --order NOMOR."
        case (.noDraft(.order), .english):
            "No announcement of that order is drafted; run: mutasictl announcement draft --order NUMBER."
        case (.noDraft(.package(let id)), .indonesian):
            "Pengumuman paket \(id) belum disusun; jalankan: mutasictl announcement draft \(id)."
        case (.noDraft(.package(let id)), .english):
            "No announcement is drafted for package \(id); run: mutasictl announcement draft \(id)."
        case (.published(let number), .indonesian):
            "Keputusan ini sudah diumumkan dengan nomor \(number); yang salah diralat: mutasictl announcement correct \(number)."
        case (.published(let number), .english):
            "The decree is public under number \(number); mend what is wrong: mutasictl announcement correct \(number)."
        case (.notAnnounced, .indonesian):
            "Pegawai itu tidak mempunyai entri yang berlaku dalam pengumuman ini; lihat mutasictl announcement show."
        case (.notAnnounced, .english):
            "The employee has no entry that holds in this announcement; look at mutasictl announcement show."
        case (.searchTooShort(let count), .indonesian): "Pencarian nama memerlukan sedikitnya \(count) huruf."
        case (.searchTooShort(let count), .english): "A name is looked for by at least \(count) letters."
        case (.notSigned(let id), .indonesian):
            "SK paket \(id) belum ditandatangani untuk semua anggotanya; tandatangani dahulu dengan decision sign."
        case (.notSigned(let id), .english):
            "The decree of package \(id) is not signed for all of its members; sign it first with decision sign."
        case (.noDistrict(let unit), .indonesian):
            "Unit \(unit) tidak mempunyai kabupaten/kota; lengkapi unor.csv, atau sebutkan dengan --district."
        case (.noDistrict(let unit), .english):
            "The unit \(unit) lies in no district; complete unor.csv, or name one by --district."
        case (.redacted, .indonesian): "Nama pada entri itu sudah disamarkan; tidak ada lagi yang perlu dilakukan."
        case (.redacted, .english): "The name of that entry is redacted already; there is nothing left to do."
        }
    }
}
