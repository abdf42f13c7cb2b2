/// A post (jabatan) with its standard.
struct Post: Sendable {
    enum Kind: Int {
        case structural = 1
        case functional = 2
        case executing = 4
    }

    /// One line of the competency standard.
    struct Requirement {
        let code: String
        /// M managerial, SK socio-cultural, T technical.
        let group: String
        let level: Int
    }

    let code: String
    let name: String
    let kind: Kind
    /// SIASN: 21 JPT pratama, 31 and 32 administrator, 41 pengawas, 99 none.
    let echelon: Int
    var level: CareerLevel?
    let grade: Int
    var pensionAge = 58
    let ranks: ClosedRange<Rung>
    let minimumEducation: Int
    let field: String
    var families: [String] = []
    var licence: String?
    let standard: [Requirement]
    /// What its holders have studied.
    let educations: [Education]
    /// The code of the post from which one usually comes.
    var previous: String?
}
