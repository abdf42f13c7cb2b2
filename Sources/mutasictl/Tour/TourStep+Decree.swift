import TransferStore
import Transfers

/// From the package to the signed decree.
extension TourStep {
    static let upToDecree: [TourStep] = [
        step(.tourPackageTitle, .tourPackageText, in: [.verified]) { proposal, tour in
            guard let package = tour.package else {
                return [
                    "package", "create", "Mutasi November 2025", "--proposal", proposal, "--as", TourState.officer,
                ]
            }
            let step = tour.isProposed ? "open-tpk" : "propose"
            return ["package", step, "\(package)", "--as", TourState.officer]
        },
        inPackage(.tourCommitteeTitle, .tourCommitteeText, in: [.committeeReview]) { package, tour in
            ["package", "conclude-tpk", package, "--outcome", "RECOMMENDED", "--minutes", "BA-11/2025,\(tour.today)"]
                + TourState.committee.flatMap { ["--voter", $0] } + ["--as", TourState.secretary]
        },
        inPackage(.tourEndorsementTitle, .tourEndorsementText, in: [.recommended, .endorsementReview]) {
            package,
            tour in
            tour.state == .recommended
                ? ["package", "open-pyb", package, "--as", TourState.officer]
                : ["package", "endorse", package, "--as", TourState.personnel]
        },
        inPackage(.tourDecisionTitle, .tourDecisionText, in: [.endorsed]) { package, _ in
            ["decision", "record", package, "--approve", "--as", TourState.governor]
        },
        inPackage(.tourDecreeTitle, .tourDecreeText, in: [.decided, .decreeDraft]) { package, tour in
            tour.state == .decided
                ? ["decision", "draft", package, "--as", TourState.officer]
                : [
                    "decision", "sign", package, "--decree", "821/11/2025,\(tour.today)", "--by-hand", "--as",
                    TourState.governor,
                ]
        },
    ]

    private static func inPackage(
        _ title: Phrase,
        _ text: Phrase,
        in states: Set<ProposalState>,
        _ arguments: @escaping @Sendable (_ package: String, TourState) -> [String]
    ) -> TourStep {
        step(title, text, in: states) { _, tour in tour.package.map { arguments("\($0)", tour) } }
    }
}
