/// The independent streams of chance.
///
/// A number once given is never changed or given again: the province would change.
enum Strand: UInt64 {
    case person = 1
    case name = 2
    case legalPosition = 3
    case discipline = 4
    case performance = 5
    case assessment = 6
    case technicalCompetence = 7
    case formerPosts = 8
    case training = 9
    case aspiration = 10
    case licence = 11
    case relation = 12
    case formation = 13
    case fieldUnit = 14
    case indicator = 15
    case numbering = 16
}
