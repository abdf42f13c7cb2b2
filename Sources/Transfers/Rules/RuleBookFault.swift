/// Why rules are refused, or do not answer; the version before stays in force.
public enum RuleBookFault: GroundedFault {
    /// The weights of a profile do not sum to 1.
    case weightsDoNotSumToOne(profile: String)
    /// A weight is below zero.
    case negativeWeight(profile: String)
    /// A code that these rules do not know.
    case unknownParameter(code: String)
    /// No row of a parameter is valid on the day.
    case missingParameter(code: String)
    /// Two rows of a parameter are valid on the same day.
    case overlappingParameter(code: String)
    /// A row ends before it begins.
    case endsBeforeItBegins(code: String)
    /// A value that the parameter cannot have.
    case impossibleValue(code: String)
    /// No profile of that name is valid on the day.
    case missingProfile(name: String)
    /// Two profiles of a name are valid on the same day.
    case overlappingProfile(name: String)

    /// The code, `RULE01` to `RULE09`.
    public var code: String {
        switch self {
        case .weightsDoNotSumToOne: "RULE01"
        case .negativeWeight: "RULE02"
        case .unknownParameter: "RULE03"
        case .missingParameter: "RULE04"
        case .overlappingParameter: "RULE05"
        case .endsBeforeItBegins: "RULE06"
        case .impossibleValue: "RULE07"
        case .missingProfile: "RULE08"
        case .overlappingProfile: "RULE09"
        }
    }

    /// The law and article, or the practice; nil for a slip.
    public var basis: String? {
        switch self {
        case .weightsDoNotSumToOne, .negativeWeight: "rancangan: bobot tidak negatif dan berjumlah 1"
        case .missingParameter, .missingProfile: "rancangan: setiap batas ada di aturan"
        case .overlappingParameter, .overlappingProfile: "rancangan: satu nilai berlaku pada satu hari"
        case .unknownParameter, .endsBeforeItBegins, .impossibleValue: nil
        }
    }

    /// What is wrong and what helps.
    public func told(in language: Language) -> String {
        switch language {
        case .indonesian: indonesianSentence
        case .english: englishSentence
        }
    }

    private var indonesianSentence: String {
        switch self {
        case .weightsDoNotSumToOne(let profile):
            "Jumlah bobot \(profile) tidak sama dengan 1; versi lama tetap berlaku."
        case .negativeWeight(let profile): "Bobot \(profile) ada yang negatif; versi lama tetap berlaku."
        case .unknownParameter(let code): "Parameter \(code) tidak dikenal."
        case .missingParameter(let code):
            "Parameter \(code) tidak memiliki nilai yang berlaku pada tanggal itu; terbitkan dengan rule publish."
        case .overlappingParameter(let code):
            "Parameter \(code) memiliki dua nilai yang berlaku bersamaan; akhiri yang satu sebelum yang lain mulai."
        case .endsBeforeItBegins(let code): "Masa berlaku \(code) berakhir sebelum dimulai."
        case .impossibleValue(let code): "Nilai parameter \(code) tidak mungkin."
        case .missingProfile(let name):
            "Profil bobot \(name) tidak ada atau tidak berlaku pada tanggal itu; lihat rule show."
        case .overlappingProfile(let name):
            "Profil bobot \(name) berlaku dua kali pada tanggal yang sama; akhiri yang satu sebelum yang lain mulai."
        }
    }

    private var englishSentence: String {
        switch self {
        case .weightsDoNotSumToOne(let profile):
            "The weights of \(profile) do not sum to 1; the old version stays in force."
        case .negativeWeight(let profile): "A weight of \(profile) is negative; the old version stays in force."
        case .unknownParameter(let code): "Parameter \(code) is not known."
        case .missingParameter(let code):
            "Parameter \(code) has no value valid on that day; publish one with rule publish."
        case .overlappingParameter(let code):
            "Parameter \(code) has two values valid at once; end one before the other begins."
        case .endsBeforeItBegins(let code): "The validity of \(code) ends before it begins."
        case .impossibleValue(let code): "The value of parameter \(code) is impossible."
        case .missingProfile(let name):
            "There is no weight profile \(name), or none valid on that day; look at rule show."
        case .overlappingProfile(let name):
            "Weight profile \(name) is valid twice on the same day; end one before the other begins."
        }
    }
}
