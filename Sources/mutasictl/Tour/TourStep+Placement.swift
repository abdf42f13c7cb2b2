import TransferStore
import Transfers

/// From the announcement to the closed follow-up.
extension TourStep {
    static let afterDecree: [TourStep] = [
        step(.tourAnnouncementTitle, .tourAnnouncementText, in: [.decreeSigned]) { _, tour in announcement(tour) },
        step(.tourOathTitle, .tourOathText, in: [.announced]) { proposal, tour in
            try clock("2025-11-10", tour)
                ?? [
                    "proposal", "inaugurate", proposal, "--invited-on", "2025-10-30", "--on", "2025-11-10", "--as",
                    TourState.governor,
                ]
        },
        step(.tourPlacementTitle, .tourPlacementText, in: [.inaugurated]) { proposal, tour in
            try clock("2025-11-17", tour)
                ?? ["proposal", "place", proposal, "--on", "2025-11-17", "--as", TourState.health]
        },
        followUp(.tourFirstFollowUpTitle, .tourFirstFollowUpText, in: .inDevelopment),
        TourStep(.tourTrainingTitle, .tourTrainingText) { tour in
            guard tour.state == .followedUp3 else { return nil }
            return try clock("2026-05-18", tour) ?? training(tour)
        },
        followUp(.tourSecondFollowUpTitle, .tourSecondFollowUpText, in: .followedUp3),
        followUp(.tourThirdFollowUpTitle, .tourThirdFollowUpText, in: .followedUp6),
        step(.tourCloseTitle, .tourCloseText, in: [.followedUp12]) { proposal, _ in
            ["proposal", "close", proposal, "--as", TourState.officer]
        },
    ]

    /// Moves the clock to a day that is still to come.
    private static func clock(_ day: String, _ tour: TourState) throws -> [String]? {
        guard tour.today < (try CivilDate(parsing: day)) else { return nil }
        return ["clock", "set", "\(day) 09:00", "--reason", Phrase.tourPurpose.text]
    }

    private static func announcement(_ tour: TourState) -> [String]? {
        guard let package = tour.package, let told = tour.proposal?.proposal.facts.notifiedOn else { return nil }
        guard tour.isAnnouncementDrafted else {
            return ["announcement", "draft", "\(package)", "--as", TourState.officer]
        }
        guard let day = told.adding(days: 2), tour.today < day else {
            return ["announcement", "publish", "\(package)", "--as", TourState.officer]
        }
        return ["clock", "set", "\(day) 09:00", "--reason", Phrase.tourPurpose.text]
    }

    private static func training(_ tour: TourState) -> [String]? {
        guard let seat = tour.attended.first else { return nil }
        if seat.stage == .enrolled { return ["training", "attend", "\(seat.id)", "--as", TourState.officer] }
        return ["training", "result", "\(seat.id)", "--passed", "--as", TourState.officer]
    }

    private static func followUp(_ title: Phrase, _ text: Phrase, in state: ProposalState) -> TourStep {
        step(title, text, in: [state]) { _, tour in
            guard let stored = tour.followUps.first(where: { $0.concludedOn == nil }) else { return nil }
            if let wait = try clock("\(stored.followUp.dueOn)", tour) { return wait }
            let ratings = [
                "--tasks", "4", "--competence", "4", "--cooperation", "5", "--support", "4", "--settling", "4",
            ]
            let answer = ["followup", "answer", "\(stored.id)"] + ratings
            if !stored.answered.contains(.employee) { return answer + ["--as", TourState.sari] }
            if !stored.answered.contains(.superior) {
                return answer + ["--goals-met", "yes", "--still-there", "yes", "--as", TourState.island]
            }
            return ["followup", "conclude", "\(stored.id)", "--as", TourState.officer]
        }
    }
}
