/// Why something may not happen to a need, and what would satisfy it.
public enum NeedRefusal: LegalFault {
    /// It cannot be taken as it is stated.
    case faulty(NeedFault)
    /// The state does not allow it.
    case wrongState(NeedState)
    /// Whoever states a need does not verify it.
    case sameVerifier
    /// A reason is missing.
    case reasonMissing
    /// Another need asks for the same vacancy (case 99).
    case vacancyTaken(by: NeedCode)
    /// A single post has two holders in the data (case 21).
    case doubleFilled
    /// A number of people that cannot have been placed.
    case impossibleNumber
    /// The plan's year is not over.
    case yearNotOver(Int)
    /// Proposals are on the way for it, by their numbers.
    case proposalsRunning([Int64])
    /// Somebody changed it since it was read.
    case changedMeanwhile
    /// Somebody else does this.
    case wrongRole(OfficeRole, allowed: [OfficeRole])
    /// Who acts does not hold the office that day.
    case officeNotHeld(OfficeRole)

    /// The code.
    public var code: String {
        switch self {
        case .faulty(let fault): fault.code
        case .wrongState: "NEED11"
        case .sameVerifier: "NEED12"
        case .reasonMissing: "NEED13"
        case .vacancyTaken: "NEED14"
        case .doubleFilled: "NEED15"
        case .impossibleNumber: "NEED16"
        case .yearNotOver: "NEED17"
        case .proposalsRunning: "NEED18"
        case .changedMeanwhile: "NEED19"
        case .wrongRole: "NEED20"
        case .officeNotHeld: "NEED21"
        }
    }

    /// The rule and the sentences.
    public var grounds: LegalGrounds {
        if case .faulty(let fault) = self { return fault.grounds }
        return LegalGrounds(basis, indonesian, english)
    }

    /// The law and article, or the practice.
    private var basis: String {
        switch self {
        case .sameVerifier: "rancangan: pemeriksaan empat mata"
        case .vacancyTaken, .doubleFilled: "PP 11/2017 Ps 190(4)"
        case .yearNotOver: "PP 11/2017 Ps 190(1)"
        case .reasonMissing, .wrongRole: "UU 30/2014"
        case .officeNotHeld: "UU 30/2014 Ps 8, 12-14; PP 30/2019 Ps 1"
        case .faulty, .wrongState, .impossibleNumber, .proposalsRunning, .changedMeanwhile: "rancangan: alur kebutuhan"
        }
    }

    private var indonesian: String {
        switch self {
        case .faulty(let fault): fault.grounds.indonesian
        case .wrongState(let state):
            "Tidak dapat dilakukan pada kebutuhan berstatus \(state.text(in: .indonesian)) (\(state.rawValue)); yang mungkin "
                + "sesudahnya: \(Self.list(state.successors, in: .indonesian))"
        case .sameVerifier:
            "Yang menyusun, mengubah atau mengajukan kebutuhan tidak memeriksanya; mintalah kepada orang kedua"
        case .reasonMissing: "Alasan tertulis wajib ada; tuliskan alasannya"
        case .vacancyTaken(let need): "Kekosongan ini sudah diminta kebutuhan \(need); pakai yang itu"
        case .doubleFilled: "Jabatan tunggal ini tercatat dengan dua pemangku; selesaikan datanya dahulu"
        case .impossibleNumber: "Jumlah yang ditempatkan tidak mungkin; sebutkan 1 sampai jumlah yang diminta"
        case .yearNotOver(let year): "Tahun rencana \(year) belum berakhir; batalkan dengan alasan"
        case .proposalsRunning(let numbers):
            "Usulan \(Self.list(numbers)) masih berjalan untuk kebutuhan ini; selesaikan dahulu, atau batalkan bersamanya"
        case .changedMeanwhile: "Kebutuhan ini sudah diubah orang lain sejak dibaca; baca lagi, lalu ulangi"
        case .wrongRole(let role, let allowed):
            "Langkah ini bukan wewenang \(role.text(in: .indonesian)) (\(role.rawValue)); yang berwenang: "
                + allowed.map(\.rawValue).joined(separator: ", ")
        case .officeNotHeld(let role):
            "Yang bertindak tidak memegang jabatan \(role.text(in: .indonesian)) (\(role.rawValue)) pada hari itu; dilakukan "
                + "pemegangnya (office list), atau daftarkan pengangkatannya (office appoint)"
        }
    }

    private var english: String {
        switch self {
        case .faulty(let fault): fault.grounds.english
        case .wrongState(let state):
            "This cannot be done to a need that is \(state.text(in: .english)) (\(state.rawValue)); what can follow: "
                + Self.list(state.successors, in: .english)
        case .sameVerifier: "Whoever stated, changed or submitted a need does not verify it; ask a second person"
        case .reasonMissing: "A written reason is mandatory; write it down"
        case .vacancyTaken(let need): "Need \(need) asks for this vacancy already; use that one"
        case .doubleFilled: "This single post has two holders on record; resolve the data first"
        case .impossibleNumber: "The number of people placed is impossible; say 1 to the number asked for"
        case .yearNotOver(let year): "The plan's year \(year) is not over; cancel with a reason"
        case .proposalsRunning(let numbers):
            "Proposals \(Self.list(numbers)) are still on the way for this need; finish them, or cancel them with it"
        case .changedMeanwhile: "Somebody changed this need since it was read; read it again, then repeat"
        case .wrongRole(let role, let allowed):
            "This step is not for the \(role.text(in: .english)) (\(role.rawValue)); it is for: "
                + allowed.map(\.rawValue).joined(separator: ", ")
        case .officeNotHeld(let role):
            "Who acts does not hold the office of \(role.text(in: .english)) (\(role.rawValue)) that day; let its holder act "
                + "(office list), or enter the appointment (office appoint)"
        }
    }

    private static func list(_ states: Set<NeedState>, in language: Language) -> String {
        let words = NeedState.allCases.filter(states.contains).map { $0.text(in: language) }
        return words.isEmpty ? "—" : words.joined(separator: ", ")
    }

    private static func list(_ numbers: [Int64]) -> String {
        numbers.map(String.init).joined(separator: ", ")
    }
}
