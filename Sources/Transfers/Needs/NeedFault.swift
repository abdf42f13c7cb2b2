/// What keeps a need from being taken.
public enum NeedFault: String, LegalFault, CaseIterable {
    case noEvidence = "NEED01"
    case impossibleNumberOfPeople = "NEED02"
    case impossiblePriority = "NEED03"
    case urgentWithoutDecree = "NEED04"
    case decreeInFuture = "NEED05"
    case urgentProfileOfNormalNeed = "NEED06"
    case neededInPast = "NEED07"
    case startPassed = "NEED08"
    case startTooFar = "NEED09"
    case disasterWithoutUrgency = "NEED10"

    /// The rule and the sentences.
    public var grounds: LegalGrounds {
        switch self {
        case .noEvidence:
            LegalGrounds(
                "PP 11/2017 Ps 190(1)",
                "Kebutuhan ini belum berbukti; sebutkan sedikitnya satu: kompetensi, kinerja, atau kebutuhan lembaga",
                "The need rests on no evidence; name at least one: of competence, performance or the institution"
            )
        case .impossibleNumberOfPeople:
            LegalGrounds(
                "rancangan: alur kebutuhan",
                "Jumlah orang tidak mungkin; sebutkan 1 sampai 10000",
                "The number of people is impossible; say 1 to 10000"
            )
        case .impossiblePriority:
            LegalGrounds(
                "rancangan: alur kebutuhan",
                "Prioritas tidak mungkin; sebutkan 1 sampai 5",
                "The priority is impossible; say 1 to 5"
            )
        case .neededInPast:
            LegalGrounds(
                "PP 11/2017 Ps 190(1)",
                "Tanggal dibutuhkan sudah lewat; sebutkan hari ini atau sesudahnya",
                "The day by which people are needed has passed; name today or a later one"
            )
        case .startPassed:
            LegalGrounds(
                "UU 30/2014 Ps 58",
                "Rencana TMT sudah lewat; sebutkan hari ini atau sesudahnya (--tmt)",
                "The planned TMT has passed; name today or a later day (--tmt)"
            )
        case .startTooFar:
            LegalGrounds(
                "PP 11/2017 Ps 7",
                "Rencana TMT melampaui jangka rencana kebutuhan (baris aturan NEED_HORIZON); sebutkan hari yang lebih dekat",
                "The planned TMT lies beyond the term for which needs are planned (rule row NEED_HORIZON); "
                    + "name a nearer day"
            )
        case .urgentWithoutDecree, .decreeInFuture, .urgentProfileOfNormalNeed, .disasterWithoutUrgency: urgency
        }
    }

    /// Whether it is the planned TMT, which a need that was decided elsewhere keeps as it is.
    public var isOfStart: Bool { self == .startPassed || self == .startTooFar }

    private var urgency: LegalGrounds {
        switch self {
        case .decreeInFuture:
            LegalGrounds(
                "UU 24/2007 Ps 51",
                "Keputusan dasar bertanggal di masa depan; sebutkan keputusan yang sudah ditetapkan",
                "The decree it rests on is dated in the future; name one that has been issued"
            )
        case .urgentProfileOfNormalNeed:
            LegalGrounds(
                "UU 24/2007 Ps 51",
                "Profil URGENT hanya untuk kebutuhan mendesak; sebutkan keputusan dasarnya, atau pakai profil lain",
                "The profile URGENT is for urgent needs only; name the decree, or use another profile"
            )
        case .disasterWithoutUrgency:
            LegalGrounds(
                "UU 24/2007 Ps 50, 51",
                "Kebutuhan karena bencana selalu mendesak dan bersandar pada keputusan status bencana; tambahkan --urgent, "
                    + "--basis-number dan --basis-date, atau pakai sumber lain",
                "A need from a disaster is always urgent and rests on the decree of the disaster's status; add --urgent, "
                    + "--basis-number and --basis-date, or use another source"
            )
        default:
            LegalGrounds(
                "UU 24/2007 Ps 51",
                "Kebutuhan mendesak belum menyebut dasarnya; sebutkan nomor dan tanggal keputusannya",
                "The urgent need names no basis; give the number and date of its decree"
            )
        }
    }
}
