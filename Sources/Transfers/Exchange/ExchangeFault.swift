/// Why what is given makes no exchange.
public enum ExchangeFault: Fault {
    /// Somebody takes part twice.
    case participantTwice
    /// A participant wishes for the same place twice, or for their own.
    case wishTwice(PlaceCode)
    /// A place is given twice.
    case placeTwice(PlaceCode)
    /// Somebody stands twice in the ranking of a place.
    case rankedTwice(PlaceCode)
    /// A place has fewer vacancies than none.
    case negativeVacancies(PlaceCode)
    /// A participant holds a place that is not given.
    case unknownPlace(PlaceCode)
    /// Several participants hold a place, and its ranking does not say who of them goes before whom.
    case holdersNotRanked(PlaceCode)

    /// The code.
    public var code: String {
        switch self {
        case .participantTwice: "TUKAR01"
        case .wishTwice: "TUKAR02"
        case .placeTwice: "TUKAR03"
        case .rankedTwice: "TUKAR04"
        case .negativeVacancies: "TUKAR05"
        case .unknownPlace: "TUKAR06"
        case .holdersNotRanked: "TUKAR07"
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
        case .participantTwice: "Seorang pegawai ikut pertukaran dua kali; ikutkan satu kali saja."
        case .wishTwice(let place):
            "Seorang peserta menyebut \(place.post) di \(place.unit) dua kali, atau itu tempatnya sendiri; sebut satu kali, dan hanya yang lebih diinginkan daripada tetap."
        case .placeTwice(let place): "\(place.post) di \(place.unit) disebut dua kali; sebut satu kali saja."
        case .rankedTwice(let place):
            "Seseorang ada dua kali di peringkat \(place.post) di \(place.unit); hapus salah satunya."
        case .negativeVacancies(let place):
            "Lowongan \(place.post) di \(place.unit) kurang dari nol; isi nol atau lebih."
        case .unknownPlace(let place):
            "Seorang peserta memegang \(place.post) di \(place.unit), yang tidak ikut dalam pertukaran; ikutkan tempat itu."
        case .holdersNotRanked(let place):
            "Beberapa peserta memegang \(place.post) di \(place.unit), dan peringkatnya tidak memuat mereka semua; lengkapi peringkatnya."
        }
    }

    private var english: String {
        switch self {
        case .participantTwice: "An employee takes part in the exchange twice; let them take part once."
        case .wishTwice(let place):
            "A participant names \(place.post) in \(place.unit) twice, or holds it; name it once, and only what is wanted more than staying."
        case .placeTwice(let place): "\(place.post) in \(place.unit) is given twice; give it once."
        case .rankedTwice(let place):
            "Somebody stands twice in the ranking of \(place.post) in \(place.unit); take one of the two out."
        case .negativeVacancies(let place):
            "\(place.post) in \(place.unit) has fewer vacancies than none; give none or more."
        case .unknownPlace(let place):
            "A participant holds \(place.post) in \(place.unit), which is no place of the exchange; add it."
        case .holdersNotRanked(let place):
            "Several participants hold \(place.post) in \(place.unit), and its ranking does not have them all; complete it."
        }
    }
}
