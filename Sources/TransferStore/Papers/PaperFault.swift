public import Transfers

/// What an operator asked for of a paper or its signature, and what does not go.
public enum PaperFault: GroundedFault {
    /// There is no paper of this number.
    case unknownPaper(PaperID)
    /// A newer version is on record, and only that one is signed.
    case notNewest(PaperID)
    /// A signature of the paper was asked for, and is not over.
    case signatureUnderWay(PaperID, SignatureState)
    /// No signature of the paper was asked for.
    case notSigned(PaperID)
    /// The signature's outcome is on record.
    case signatureSettled(PaperID, SignatureState)
    /// Who signs on behalf of the office may not on this day, or nobody was named.
    case noPersonnelOffice
    /// What the paper says is not on record yet.
    case notYet(DocumentName)
    /// There is no event of this number, or the paper does not come from it.
    case noEvent(Int)
    /// The package's decree was not signed electronically in its newest version.
    case decreeNotSigned(PackageID)
    /// The paper belongs to something else.
    case belongsElsewhere(DocumentName)
    /// The decree was set before the PPK decided, or decided anew.
    case setBeforeDecision(PackageID)
    /// The paper is signed by a person, and no seal stands for that.
    case peopleSign(DocumentName)

    /// The code, `DOK11` to `DOK22`.
    public var code: String {
        switch self {
        case .unknownPaper: "DOK11"
        case .notNewest: "DOK12"
        case .signatureUnderWay: "DOK13"
        case .notSigned: "DOK14"
        case .signatureSettled: "DOK15"
        case .noPersonnelOffice: "DOK16"
        case .notYet: "DOK17"
        case .noEvent: "DOK18"
        case .decreeNotSigned: "DOK19"
        case .belongsElsewhere: "DOK20"
        case .setBeforeDecision: "DOK21"
        case .peopleSign: "DOK22"
        }
    }

    /// The law and article, or the practice; nil for a slip.
    public var basis: String? {
        switch self {
        case .notNewest: "rancangan: hanya versi terbaru yang ditandatangani"
        case .signatureUnderWay: "tata kelola TTE BSrE"
        case .signatureSettled: "rancangan: hasil tanda tangan tidak berubah"
        case .noPersonnelOffice: "rancangan: surat menyebut unit penerbitnya"
        case .notYet: "rancangan: dokumen hanya memuat yang tercatat"
        case .decreeNotSigned: "UU 11/2008 Ps 11"
        case .setBeforeDecision: "UU 30/2014 Ps 58"
        case .peopleSign: "UU 30/2014 Ps 52"
        case .unknownPaper, .notSigned, .noEvent, .belongsElsewhere: nil
        }
    }

    /// What is wrong and what helps.
    public func told(in language: Language) -> String {
        switch language {
        case .indonesian: indonesian
        case .english: english
        }
    }

    private var indonesian: String {
        switch self {
        case .unknownPaper(let id): "Dokumen \(id) tidak ada; lihat document list."
        case .notNewest(let id):
            "Dokumen \(id) bukan versi terbaru; hanya versi terbaru yang ditandatangani, lihat document list."
        case .signatureUnderWay(let id, .verified):
            "Dokumen \(id) sudah ditandatangani dan terverifikasi; simpan dengan document save \(id) --signed."
        case .signatureUnderWay(let id, _):
            "Tanda tangan dokumen \(id) sudah diminta dan hasilnya belum pasti; periksa dengan document "
                + "verify-signature \(id), permintaan tidak dikirim ulang."
        case .notSigned(let id): "Dokumen \(id) belum pernah dimintakan tanda tangan; jalankan document sign \(id)."
        case .signatureSettled(let id, let state):
            "Hasil tanda tangan dokumen \(id) sudah tercatat (\(state.rawValue)) dan tidak diubah; susun versi baru dengan document render."
        case .noPersonnelOffice:
            "Belum diketahui unit pengelola kepegawaian; tetapkan dengan document letterhead UNIT --personnel-office."
        case .notYet(let name):
            "\(name.title(in: .indonesian)) belum dapat disusun karena isinya belum tercatat; selesaikan langkahnya dahulu."
        case .noEvent(let number): "Peristiwa \(number) tidak ada pada usulan ini; lihat proposal show."
        case .decreeNotSigned(let id):
            "SK paket \(id) belum ditandatangani secara elektronik pada versi terbarunya; jalankan document render PACKAGE:\(id) "
                + "SK --number --date --signer, lalu document sign, atau sebut --by-hand bila bertanda tangan basah."
        case .setBeforeDecision(let id):
            "Naskah SK paket \(id) disusun sebelum keputusan PPK yang terakhir; susun lagi dengan document render PACKAGE:\(id) "
                + "SK --number --date --signer, lalu tandatangani yang baru."
        case .peopleSign(let name):
            "\(name.title(in: .indonesian)) ditandatangani pejabat yang berwenang dan tidak cukup disegel; jalankan document sign."
        case .belongsElsewhere(let name):
            "\(name.title(in: .indonesian)) bukan dokumen dari yang disebut; lihat jenis dan pemiliknya di document render --help."
        }
    }

    private var english: String {
        switch self {
        case .unknownPaper(let id): "There is no document \(id); see document list."
        case .notNewest(let id):
            "Document \(id) is not the newest version; only that one is signed, see document list."
        case .signatureUnderWay(let id, .verified):
            "Document \(id) is signed, and its signature was verified; save it with document save \(id) --signed."
        case .signatureUnderWay(let id, _):
            "A signature of document \(id) was asked for, and its outcome is not certain; look with document "
                + "verify-signature \(id), the request is not sent again."
        case .notSigned(let id): "No signature of document \(id) was asked for; run document sign \(id)."
        case .signatureSettled(let id, let state):
            "The outcome of the signature of document \(id) is on record (\(state.rawValue)) and does not change; write a new version with document render."
        case .noPersonnelOffice:
            "The unit that keeps personnel matters is not known; name it with document letterhead UNIT --personnel-office."
        case .notYet(let name):
            "The paper \(name.title(in: .english)) cannot be written since what it says is not on record; finish its step first."
        case .noEvent(let number): "The proposal has no event \(number); see proposal show."
        case .decreeNotSigned(let id):
            "The newest version of package \(id)'s decree has no electronic signature; run document render PACKAGE:\(id) SK "
                + "--number --date --signer, then document sign, or say --by-hand where it was signed on paper."
        case .setBeforeDecision(let id):
            "The decree of package \(id) was set before the PPK's last decision; set it anew with document render PACKAGE:\(id) "
                + "SK --number --date --signer, and have that one signed."
        case .peopleSign(let name):
            "The paper \(name.title(in: .english)) is signed by an official, and no seal stands for that; run document sign."
        case .belongsElsewhere(let name):
            "The paper \(name.title(in: .english)) does not belong to what was named; see document render --help."
        }
    }
}
