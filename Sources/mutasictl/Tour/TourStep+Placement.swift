import TransferStore
import Transfers

/// From the announcement to the closed follow-up.
extension TourStep {
    static let afterDecree: [TourStep] = []
}
