import ArgumentParser
import Transfers

/// Support without a day of its own, as a command line names it.
enum SupportArgument: String, CaseIterable, ExpressibleByArgument {
    case training = "PELATIHAN"
    case housing = "RUMAH_DINAS"
    case travelTime = "WAKTU_PERJALANAN"
    case transitionPeriod = "MASA_TRANSISI"

    init?(argument: String) {
        self.init(rawValue: argument.uppercased().replacing("-", with: "_"))
    }

    var offer: SupportOffer {
        switch self {
        case .training: .training
        case .housing: .housing
        case .travelTime: .travelTime
        case .transitionPeriod: .transitionPeriod
        }
    }
}
