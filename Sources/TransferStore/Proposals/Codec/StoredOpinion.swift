internal import Transfers

/// The opinion of a head of unit as JSON keeps it.
struct StoredOpinion: Codable {
    let side: String
    let agrees: Bool
    let reason: String

    init(_ opinion: UnitOpinion) {
        side = opinion.side.rawValue
        agrees = opinion.agrees
        reason = opinion.reason
    }

    func opinion() throws -> UnitOpinion {
        UnitOpinion(side: try StoredJSON.word(UnitOpinion.Side.self, side), agrees: agrees, reason: reason)
    }
}
