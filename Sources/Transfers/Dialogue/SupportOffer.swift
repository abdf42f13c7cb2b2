/// What the organisation offers to make a transfer bearable.
public enum SupportOffer: Hashable, Sendable {
    case training
    case housing
    case travelTime
    case transitionPeriod
    /// A day on which the employee may come back.
    case returnOn(CivilDate)

    /// The code as it is stored.
    public var code: String {
        switch self {
        case .training: "PELATIHAN"
        case .housing: "RUMAH_DINAS"
        case .travelTime: "WAKTU_PERJALANAN"
        case .transitionPeriod: "MASA_TRANSISI"
        case .returnOn: "TANGGAL_KEMBALI"
        }
    }
}
