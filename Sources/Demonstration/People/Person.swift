internal import Transfers

/// An employee who does not exist.
struct Person: Sendable {
    /// jenis_asn.
    enum Service: String {
        case pns = "PNS"
        case cpns = "CPNS"
        case pppk = "PPPK"
        case pppkPartTime = "PPPK_PW"

        var isContract: Bool { self == .pppk || self == .pppkPartTime }
    }

    let number: Int
    let seat: SeatGroup
    let service: Service
    let nip: String
    let isMale: Bool
    let born: CivilDate
    let education: Education
    /// Rank of a PNS (`III/d`) or golongan of a PPPK (`IX`).
    let rank: String
    let entered: CivilDate
    let rankSince: CivilDate
    let postSince: CivilDate
    /// kedudukan_hukum, as in SIASN.
    let legalPosition: String

    /// Whether this person is an incumbent of the seat (legal position active, or active while serving a penalty).
    var isIncumbent: Bool { legalPosition == "01" || legalPosition == "15" }
}
