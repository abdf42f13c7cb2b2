/// Why something may not happen to a need, and what would satisfy it.
public enum NeedRefusal: Fault {
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
        }
    }

    /// What is wrong and what helps.
    public func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.faulty(let fault), _): fault.sentence(in: language)
        case (.wrongState(let state), .indonesian): "Tidak dapat dilakukan pada kebutuhan berstatus \(state.rawValue)."
        case (.wrongState(let state), .english): "This cannot be done to a need in state \(state.rawValue)."
        case (.sameVerifier, .indonesian): "Kebutuhan diperiksa orang kedua, bukan yang menyusunnya."
        case (.sameVerifier, .english): "A second person verifies a need, not the one who stated it."
        case (.reasonMissing, .indonesian): "Alasan tertulis wajib ada; tuliskan alasannya."
        case (.reasonMissing, .english): "A written reason is mandatory; write it down."
        case (.vacancyTaken(let need), .indonesian): "Kekosongan ini sudah diminta kebutuhan \(need); pakai yang itu."
        case (.vacancyTaken(let need), .english): "Need \(need) asks for this vacancy already; use that one."
        case (.doubleFilled, .indonesian):
            "Jabatan tunggal ini tercatat dengan dua pemangku; selesaikan datanya dahulu."
        case (.doubleFilled, .english): "This single post has two holders on record; resolve the data first."
        case (.impossibleNumber, .indonesian): "Jumlah yang ditempatkan harus 1 sampai jumlah yang diminta."
        case (.impossibleNumber, .english): "The number of people placed is 1 to the number asked for."
        case (.yearNotOver(let year), .indonesian): "Tahun rencana \(year) belum berakhir; batalkan dengan alasan."
        case (.yearNotOver(let year), .english): "The plan's year \(year) is not over; cancel with a reason."
        case (.proposalsRunning(let numbers), .indonesian):
            "Usulan \(Self.list(numbers)) masih berjalan untuk kebutuhan ini; selesaikan dahulu, atau batalkan bersamanya."
        case (.proposalsRunning(let numbers), .english):
            "Proposals \(Self.list(numbers)) are still on the way for this need; finish them, or cancel them with it."
        case (.changedMeanwhile, .indonesian):
            "Kebutuhan ini sudah diubah orang lain sejak dibaca; baca lagi, lalu ulangi."
        case (.changedMeanwhile, .english): "Somebody changed this need since it was read; read it again, then repeat."
        }
    }

    private static func list(_ numbers: [Int64]) -> String {
        numbers.map(String.init).joined(separator: ", ")
    }
}
