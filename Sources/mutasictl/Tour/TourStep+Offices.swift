import TransferStore
import Transfers

/// Who decides in a tour.
extension TourStep {
    static let offices: [TourStep] = [
        TourStep(.tourOfficesTitle, .tourOfficesText) { tour in
            guard tour.proposal == nil else { return nil }
            let holders: [(Office, [String])] = [
                (.chair, [TourState.secretary]), (.member, Array(TourState.committee.dropFirst())),
                (.pyb, [TourState.personnel]),
                (.ppk, ["--name", "Dr. Ratna Wibisono, M.Si.", "--code", TourState.governor]),
                (.verifier, [TourState.verifier]),
            ]
            guard let (office, people) = holders.first(where: { !tour.offices.contains($0.0) }) else { return nil }
            return ["office", "appoint", office.rawValue] + people
                + ["--letter", "800/1/2025,2025-01-02", "--as", TourState.officer]
        }
    ]
}
