/// A finished education: its field, its level (SIASN code) and the titles it gives.
struct Education: Sendable {
    let id: String
    let name: String
    let field: String
    /// SIASN: 15 SLTA, 30 D-III, 35 D-IV, 40 S-1, 45 S-2.
    let level: Int
    let titleBefore: String
    let titleAfter: String

    init(_ field: String, _ level: Int, _ name: String, after: String = "", before: String = "") {
        id = "PD-\(field)-\(level)"
        self.name = name
        self.field = field
        self.level = level
        titleBefore = before
        titleAfter = after
    }

    /// The rank in which a PNS with this education begins.
    var entryRank: Rung {
        switch level {
        case ..<30: .iia
        case ..<35: .iic
        case ..<45: .iiia
        default: .iiib
        }
    }

    /// The golongan of a PPPK with this education.
    var contractGrade: String {
        switch level {
        case ..<30: "V"
        case ..<35: "VII"
        case ..<45: "IX"
        default: "X"
        }
    }

    /// The age that people with this education reach, at the youngest, in the year in which they enter the service.
    var entryAge: Int { level < 30 ? 19 : 20 }
}
